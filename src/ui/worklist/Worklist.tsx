import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { withQuery } from '../api.ts'
import button from '../Button.module.css'
import classes from '../Department.module.css'
import { useLanguage, useSay } from '../language.tsx'
import { useScope } from '../scope.tsx'
import { Answered } from '../states.tsx'
import { worklistOf } from './query.ts'
import { type WorklistLook, WorklistTable } from './WorklistTable.tsx'
import { words } from './words.ts'

/** The paper that proposes the list, for the meeting and for signing. */
export const ProposalLink = ({ id, label = words.proposal }: { id: string; label?: Label }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  return (
    <a className={button.face} href={withQuery(`/api/worklists/${id}/proposal`, { on, organisation })}>
      {say(label)}
    </a>
  )
}

export const ExcelLink = ({ id, of }: { id: string; of: Label }) => {
  const say = useSay()
  const { language } = useLanguage()
  const { on, organisation } = useScope()
  return (
    <a
      className={button.face}
      href={withQuery(`/api/worklists/${id}/excel`, { on, organisation, language })}
      aria-label={say(words.excelOf, { list: say(of) })}
    >
      {say(words.excel)}
    </a>
  )
}

interface Props extends WorklistLook {
  id: string
  /** What the paper is called that proposes the list, where there is one. */
  paper?: Label
  /** What is said of an empty list. */
  none?: Label
}

/** One list of what is to be done: its name and meaning, its papers, its lines. */
export const Worklist = ({ id, paper, none = words.nobody, ...look }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(worklistOf(id, { on, organisation }))
  return (
    <Answered of={query} lines={4}>
      {(list) => (
        <section className={classes.section}>
          <div className={classes.head}>
            <h2>
              {say(list.label)} <Count of={list} />
            </h2>
            {list.lines.length ? (
              <div className={`${classes.tools} no-print`}>
                {paper ? <ProposalLink id={id} label={paper} /> : null}
                <ExcelLink id={id} of={list.label} />
              </div>
            ) : null}
          </div>
          <p className={classes.quiet}>{say(list.meaning)}</p>
          {list.lines.length ? (
            <WorklistTable list={list} {...look} />
          ) : (
            <p className={classes.quiet}>{say(none)}</p>
          )}
        </section>
      )}
    </Answered>
  )
}

const Count = ({ of: { lines, late } }: { of: WorklistAnswer }) => {
  const say = useSay()
  return (
    <span className={classes.quiet}>
      {lines.length}
      {late > 0 ? ` · ${say(words.lateCount, { count: late })}` : ''}
    </span>
  )
}
