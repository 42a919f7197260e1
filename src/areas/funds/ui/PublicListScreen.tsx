import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMatch } from '@tanstack/react-router'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type GrantClass, grantClasses } from '../states.ts'
import own from './Funds.module.css'
import { words } from './words.ts'

const dong = (amount: number): string => amount.toLocaleString('vi-VN')

/** The list of grants a fund puts up in public: initials, village, class and amount; nothing else of anybody. */
export const PublicListScreen = () => {
  const say = useSay()
  const { on } = useScope()
  const year = useYearSoFar()
  const id = useMatch({ strict: false, select: ({ pathname }) => pathname.split('/')[2] ?? '' })
  const funds = useQuery(rowsOf('funds', { on, organisation: undefined }))
  const grants = useQuery(rowsOf('fund-grants', { on, organisation: undefined }, `fund:${id},state:paid`))
  const paid = (grants.data ?? [])
    .filter((one) => one.from >= year.from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return (
    <div className={classes.screen}>
      <div className={classes.below}>
        <p className="no-print">
          <InnerLink to={`/funds/${id}`}>{say(words.cashBook)}</InnerLink>
        </p>
        <h1>{say(words.publicTitle, { year: on.slice(0, 4) })}</h1>
        <p>{funds.data?.find((one) => one.subject === id)?.name}</p>
        <p className={classes.quiet}>{say(words.publicNote)}</p>
        <p className="no-print">
          <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
            {say(words.print)}
          </Button>
        </p>
      </div>
      <Answered of={grants} lines={10}>
        {() => (paid.length ? <Table lines={paid} /> : <EmptyState text={say(words.noGrants)} />)}
      </Answered>
    </div>
  )
}

const Table = ({ lines }: { lines: readonly RegisterLine[] }) => {
  const say = useSay()
  const heads = [words.no, words.recipient, words.place, words.class, words.paidOn, words.amount]
  return (
    <div className={own.sheet}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            {heads.map((label) => (
              <th key={label.en} scope="col" className={label === words.amount ? classes.numeric : undefined}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.subject}>
              <td className={own.blank}>{index + 1}</td>
              <th scope="row">{String(line.data.shownAs || say(words.household))}</th>
              <td>{String(line.data['place.name'] ?? '')}</td>
              <td>{say(grantClasses[line.data.of as GrantClass])}</td>
              <td className={classes.whole}>{showDay(line.from)}</td>
              <td data-label={say(words.amount)} className={classes.numeric}>
                {dong(Number(line.data.amount))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={own.blank} />
            <th scope="row" colSpan={4}>
              {say(words.sum)}
            </th>
            <td data-label={say(words.amount)} className={classes.numeric}>
              {dong(lines.reduce((sum, one) => sum + Number(one.data.amount), 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
