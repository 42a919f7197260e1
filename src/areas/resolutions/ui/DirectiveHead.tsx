import { Button } from '@mantine/core'
import type { RegisterLine } from '#kernel/answers.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { stateOf } from '#ui/due.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { text } from './lineage.ts'
import { words } from './words.ts'

interface Props {
  paper: RegisterLine
  mayEnter: MayEnter
}

/** What the paper is, and what may be entered about it. */
export const DirectiveHead = ({ paper, mayEnter }: Props) => {
  const say = useSay()
  const { data } = paper
  const number = text(data.number)
  const also = text(data.alsoCalled)
  return (
    <>
      <div>
        <p className="no-print">
          <InnerLink to="/resolutions">{say(words.back)}</InnerLink>
        </p>
        <h1>
          {number ? `${number} ` : ''}
          {text(data.title)}
        </h1>
        {number ? null : <p className={classes.warned}>{say(words.unnumbered)}</p>}
        {also ? <p className={classes.quiet}>{say(words.also, { name: also })}</p> : null}
      </div>
      <Verbs paper={paper} mayEnter={mayEnter} />
      <About paper={paper} />
    </>
  )
}

const verbs = [
  ['directive.reviewed', { vi: 'Ghi sơ kết, tổng kết', en: 'Enter a review' }],
  ['directive.described', { vi: 'Bổ sung số, hạn', en: 'Describe further' }],
  ['directive.ended', { vi: 'Hết hiệu lực', en: 'End' }],
] as const

const Verbs = ({ paper, mayEnter }: Props) => {
  const say = useSay()
  const unit = `&unit=${text(paper.data.home)}`
  return (
    <p className={`${classes.verbs} no-print`}>
      {verbs
        .filter(([kind]) => mayEnter(kind))
        .map(([kind, label]) => (
          <InnerLink key={kind} className={button.face} to={`/enter/${kind}?subject=${paper.subject}${unit}`}>
            {say(label)}
          </InnerLink>
        ))}
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
        {say(words.print)}
      </Button>
    </p>
  )
}

const About = ({ paper: { data } }: { paper: RegisterLine }) => {
  const { on } = useScope()
  const years = useYears(data)
  const issuedOn = text(data.issuedOn)
  const due = text(data.reviewDue)
  return (
    <Facts>
      <Fact label={words.issuedBy}>{text(data.issuer) || text(data['home.name'])}</Fact>
      <Fact label={words.issuedOn}>{issuedOn ? showDay(issuedOn) : null}</Fact>
      <Fact label={words.years}>{years}</Fact>
      <Fact label={words.nextReview}>{due ? <DueDay due={due} state={stateOf(due, on)} /> : null}</Fact>
    </Facts>
  )
}

const useYears = ({ fromYear: from, untilYear: until }: RegisterLine['data']): string => {
  const say = useSay()
  const told = { from: Number(from), until: Number(until) }
  if (from && until) return from === until ? String(from) : say(words.fromTo, told)
  if (until) return say(words.untilYear, told)
  return from ? say(words.fromYear, told) : ''
}
