import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer, RegisterLine } from '#kernel/answers.ts'
import { showDay, startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { choiceNamed } from '../choices.ts'
import { everyRow } from '../every-row.ts'
import { words } from '../words.ts'
import { figuresBelow } from './below.ts'
import { Counted } from './Counted.tsx'
import classes from './OrganisationChart.module.css'
import screens from './screens.module.css'
import { VillagesWithCell } from './VillagesWithCell.tsx'

const shown = ['organisations.cells', 'members'] as const

/** One organisation with all that stands directly under it, as it hangs on an office wall; prints on A3. */
export const OrganisationChart = () => {
  const say = useSay()
  const { on, organisation, root } = useScope()
  const top = organisation ?? root.id
  const query = useQuery(everyRow('party-organisations', { on }))
  return (
    <div className={screens.screen}>
      <div className={screens.head}>
        <h1>{say(words.organisationChart)}</h1>
        <p className={screens.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <p className="no-print">
        <InnerLink to="/organisations">{say(words.asTree)}</InnerLink>
      </p>
      <Answered of={query} lines={8}>
        {(lines) => {
          const head = lines.find((one) => one.subject === top)
          return head ? (
            <>
              <Hanging head={head} lines={lines} />
              <VillagesWithCell of={head.subject} lines={lines} />
            </>
          ) : (
            <EmptyState text={say(words.noOrganisations)} />
          )
        }}
      </Answered>
    </div>
  )
}

/** Kinds of what stands below, those with organisations of their own first. */
const kindsOf = (below: readonly RegisterLine[], lines: readonly RegisterLine[]): string[] => {
  const parents = new Set(lines.map((one) => one.data.parent))
  const leads = (kind: string) => below.some((one) => one.data.kind === kind && parents.has(one.subject))
  return [...new Set(below.map((one) => String(one.data.kind)))].sort(
    (a, b) => Number(leads(b)) - Number(leads(a)),
  )
}

const Hanging = ({ head, lines }: { head: RegisterLine; lines: readonly RegisterLine[] }) => {
  const say = useSay()
  const below = lines.filter((one) => one.data.parent === head.subject)
  const { on } = useScope()
  const grid = useQuery(figuresBelow(head.subject, shown, on))
  const kinds = kindsOf(below, lines)
  return (
    <div className={classes.chart}>
      <div className={`${classes.box} ${classes.top}`}>
        <strong>{head.name}</strong>
        <span>
          <Counted figure="members" organisation={head.subject} label={say(words.membersCount)} />{' '}
          {say(words.members).toLowerCase()}
        </span>
      </div>
      {kinds.length > 0 ? <span className={classes.stem} aria-hidden="true" /> : null}
      <div className={classes.groups}>
        {kinds.map((kind) => {
          const ofKind = below.filter((one) => String(one.data.kind) === kind)
          const named = choiceNamed(kind, on)
          return (
            <section key={kind} className={classes.group}>
              <h2>
                {named ? say(named) : kind} <span className={screens.quiet}>{ofKind.length}</span>
              </h2>
              <ul className={classes.boxes}>
                {ofKind.map((line) => (
                  <li key={line.subject} className={classes.box}>
                    <InnerLink to={`/organisations/chart?at=${line.subject}`}>{line.name}</InnerLink>
                    <Numbers
                      organisation={line.subject}
                      figures={grid.data?.find((row) => row.organisation.id === line.subject)?.figures ?? []}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </div>
  )
}

const Numbers = ({ organisation, figures }: { organisation: string; figures: readonly FigureAnswer[] }) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <span className={classes.numbers}>
      {figures
        .filter((one) => one.value)
        .map((one, index) => (
          <span key={one.id}>
            {index ? ' · ' : ''}
            <Figure
              asked={{ ref: one.id, organisation, from: startOfYearOf(on), to: on }}
              label={say(one.label)}
              printed={one.printed}
            />{' '}
            {say(one.unit.label)}
          </span>
        ))}
    </span>
  )
}
