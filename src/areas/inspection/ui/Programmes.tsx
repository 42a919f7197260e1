import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { itemStates } from '../states.ts'
import { inspectors, workChoices } from '../who.ts'
import { amended, changeOf, itemsOf } from './changes.ts'
import own from './Inspection.module.css'
import { QuarterTable } from './QuarterTable.tsx'
import { named, roman, text } from './text.ts'
import { words } from './words.ts'

/** The programmes of the year, each as first decided and as amended. */
export const Programmes = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const year = Number(on.slice(0, 4))
  const where = { on, organisation }
  const programmes = useQuery(rowsOf('inspection-programmes', where, `year:${year}`))
  const items = useQuery(rowsOf('inspection-items', where, `year:${year}`))
  return (
    <Answered of={programmes} lines={6}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState text={say(words.noProgramme, { year })} />
        ) : (
          found.map((one) => (
            <Programme
              key={one.subject}
              programme={one}
              items={itemsOf(items.data ?? [], one.subject)}
              mayEnter={mayEnter}
            />
          ))
        )
      }
    </Answered>
  )
}

interface Props {
  programme: RegisterLine
  items: readonly RegisterLine[]
  mayEnter: MayEnter
}

const Programme = ({ programme, items, mayEnter }: Props) => {
  const say = useSay()
  const to = (kind: string) => `/enter/${kind}?fill.programme=${programme.subject}`
  const doors = [
    { kind: 'inspection-item.planned', label: words.enterItem },
    { kind: 'inspection-item.added', label: words.addItem },
  ].filter(({ kind }) => mayEnter(kind))
  return (
    <div className={classes.below}>
      <div className={own.named}>
        <h3>
          <InnerLink to={`/registers/inspection-programmes/${programme.subject}`}>
            {text(programme.data.title)}
          </InnerLink>
        </h3>
        <span className={`${classes.verbs} no-print`}>
          {doors.map(({ kind, label }) => (
            <InnerLink key={kind} to={to(kind)}>
              {say(label)}
            </InnerLink>
          ))}
        </span>
      </div>
      {items.length === 0 ? (
        <EmptyState text={say(words.noItems)} />
      ) : (
        <>
          <QuarterTable code={text(programme.data.code)} />
          <Amendments items={amended(items)} />
          <details className={classes.fold}>
            <summary>{say(words.everyItem, { count: items.length })}</summary>
            <ItemTable items={items} mayEnter={mayEnter} />
          </details>
        </>
      )}
    </div>
  )
}

const Change = ({ item }: { item: RegisterLine }) => {
  const say = useSay()
  const change = changeOf(item)
  if (change.is === 'same') return null
  const said =
    change.is === 'moved'
      ? say(words.moved, { from: roman(change.from), to: roman(change.to) })
      : say(words[change.is])
  return (
    <span className={own.change} data-change={change.is}>
      {said}
    </span>
  )
}

const ItemLink = ({ item }: { item: RegisterLine }) => (
  <InnerLink
    to={`/registers/inspection-items/${item.subject}`}
    className={item.data.state === 'dropped' ? own.struck : undefined}
  >
    {text(item.data.title)}
  </InnerLink>
)

const Amendments = ({ items }: { items: readonly RegisterLine[] }) => {
  const say = useSay()
  if (items.length === 0) return null
  return (
    <>
      <h4 className={own.small}>{say(words.amendments, { count: items.length })}</h4>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.subject}>
            <span>
              <ItemLink item={item} />{' '}
              <span className={classes.quiet}>
                {say(words.inQuarter, { quarter: roman(item.data.quarter) })}
              </span>
            </span>
            <Change item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}

const ItemTable = ({ items, mayEnter }: { items: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.item)}</th>
            <th scope="col">{say(words.whoAndWhat)}</th>
            <th scope="col">{say(words.quarter)}</th>
            <th scope="col">{say(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.subject}>
              <th scope="row">
                <ItemLink item={item} />
              </th>
              <td className={classes.whole} data-label={say(words.whoAndWhat)}>
                {say(named(inspectors, item.data.who))}
                <br />
                <span className={classes.quiet}>{say(named(workChoices, item.data.work))}</span>
              </td>
              <td data-label={say(words.quarter)}>{roman(item.data.quarter)}</td>
              <td data-label={say(words.state)}>
                {say(named(itemStates, item.data.state))} <Change item={item} />
                {item.data.state === 'planned' && mayEnter('inspection.decided') ? (
                  <InnerLink
                    className={`${classes.verb} no-print`}
                    to={`/enter/inspection.decided?subject=${item.subject}`}
                  >
                    {say(words.decide)}
                  </InnerLink>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
