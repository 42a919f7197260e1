import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type Field, fieldIds, fields, type Intake, intakes } from '../intakes.ts'
import own from './Council.module.css'
import { casesOn } from './queries.ts'
import { words } from './words.ts'

/** Plural ids of the figures of each intake, what an answer is called there, and the form that takes one in. */
const rows: readonly { intake: Intake; figures: string; answered: string; enter: string }[] = [
  { intake: 'voter-opinion', figures: 'voter-opinions', answered: 'answered', enter: 'voter-contact.held' },
  { intake: 'petition', figures: 'petitions', answered: 'answered', enter: 'petition.received' },
  { intake: 'hot-line', figures: 'hot-line-reports', answered: 'resolved', enter: 'hot-line.received' },
  { intake: 'land-report', figures: 'land-reports', answered: 'answered', enter: 'land-report.received' },
  {
    intake: 'arising-matter',
    figures: 'arising-matters',
    answered: 'considered',
    enter: 'arising-matter.submitted',
  },
]

const columnsOf = ({ figures, answered }: (typeof rows)[number]) => {
  const id = (name: string) => `council.${figures}-${name}`
  return [
    { figure: `council.${figures}`, label: words.received },
    { figure: id(answered), label: words.answered },
    { figure: id('open'), label: words.open },
    { figure: id('due'), label: words.due },
    { figure: id('on-time'), label: words.onTime },
    { figure: id('on-time-share'), label: words.share },
    { figure: id('days-to-answer'), label: words.averageDays },
  ]
}
const asked = rows.flatMap((row) => columnsOf(row).map((one) => one.figure))

/** Each kind of intake with what became of it so far this year. */
export const IntakeTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const year = useYearSoFar()
  const query = useQuery(figuresOf(asked, year))
  const [head] = rows
  return (
    <Answered of={query} lines={5}>
      {(answers) => {
        const found = new Map(answers.map((one) => [one.id, one]))
        return (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.sort)}</th>
                  {head
                    ? columnsOf(head).map((one) => (
                        <th key={one.label.en} scope="col" className={classes.numeric}>
                          {say(one.label)}
                        </th>
                      ))
                    : null}
                  <td className="no-print" />
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.intake}>
                    <th scope="row">{say(intakes[row.intake])}</th>
                    {columnsOf(row).map(({ figure, label }) => (
                      <td key={figure} className={classes.numeric} data-label={say(label)}>
                        <Count
                          answer={found.get(figure)}
                          of={`${say(intakes[row.intake])}: ${say(label)}`}
                          asked={year}
                        />
                      </td>
                    ))}
                    <td className={`${classes.whole} no-print`}>
                      {mayEnter(row.enter) ? (
                        <InnerLink
                          to={`/enter/${row.enter}`}
                          aria-label={say(words.takeInOf, { intake: say(intakes[row.intake]) })}
                        >
                          {say(words.takeIn)}
                        </InnerLink>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }}
    </Answered>
  )
}

/** Fields that came up this year, the most asked about first. */
const fieldsIn = (counts: ReadonlyMap<string, number>): Field[] =>
  fieldIds.filter((id) => counts.has(id)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))

/** The same by field, as it is classified on the day. */
export const FieldTable = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(casesOn({ on, organisation }))
  return (
    <Answered of={query} lines={8}>
      {(lines) => {
        const counts = new Map<string, number>()
        for (const { data } of lines)
          if (data.year === Number(on.slice(0, 4)) && typeof data.field === 'string')
            counts.set(data.field, (counts.get(data.field) ?? 0) + 1)
        const shown = fieldsIn(counts)
        return shown.length ? <Fields ids={shown} /> : <EmptyState text={say(words.noCases)} />
      }}
    </Answered>
  )
}

const inField = (figures: string, field: Field) => `council.${figures}-in-field[${field}]`

const Fields = ({ ids }: { ids: readonly Field[] }) => {
  const say = useSay()
  const year = useYearSoFar()
  const refs = ids.flatMap((field) => rows.map((row) => inField(row.figures, field)))
  const query = useQuery(figuresOf(refs, year))
  return (
    <Answered of={query} lines={8}>
      {(answers) => {
        const found = new Map(answers.map((one) => [one.id, one]))
        return (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking} ${own.sparse}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.fieldName)}</th>
                  {rows.map((row) => (
                    <th key={row.intake} scope="col" className={classes.numeric}>
                      {say(intakes[row.intake])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ids.map((field) => (
                  <tr key={field}>
                    <th scope="row">{say(fields[field])}</th>
                    {rows.map((row) => (
                      <td
                        key={row.intake}
                        className={classes.numeric}
                        data-label={say(intakes[row.intake])}
                        data-empty={found.get(inField(row.figures, field))?.value ? undefined : ''}
                      >
                        <Count
                          answer={found.get(inField(row.figures, field))}
                          of={`${say(fields[field])}: ${say(intakes[row.intake])}`}
                          asked={year}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }}
    </Answered>
  )
}
