import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMatch } from '@tanstack/react-router'
import type { RegisterLine } from '#kernel/answers.ts'
import button from '#ui/Button.module.css'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { DepartmentRights, MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { wholeTraceOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { CashTable } from './CashTable.tsx'
import { cashBookOf } from './cash-book.ts'
import { words } from './words.ts'

const useFundId = () => useMatch({ strict: false, select: ({ pathname }) => pathname.split('/')[2] ?? '' })

/** One fund with its cash book of the year so far, to be printed. */
export const FundScreen = (rights: DepartmentRights) => {
  const id = useFundId()
  const { on } = useScope()
  const say = useSay()
  const rows = useQuery(rowsOf('funds', { on, organisation: undefined }))
  return (
    <Answered of={rows}>
      {(lines) => {
        const fund = lines.find((one) => one.subject === id)
        return fund ? (
          <Fund fund={fund} {...rights} />
        ) : (
          <EmptyState text={say(words.unknown)}>
            <InnerLink to="/funds">{say(words.back)}</InnerLink>
          </EmptyState>
        )
      }}
    </Answered>
  )
}

const Fund = ({ fund, mayEnter, mayRead }: { fund: RegisterLine } & DepartmentRights) => {
  const say = useSay()
  const year = useYearSoFar()
  const trace = useQuery(wholeTraceOf({ ...year, ref: `funds.balance[${fund.subject}]` }))
  const of = (figure: string) => `funds.${figure}[${fund.subject}]`
  return (
    <div className={classes.screen}>
      <div className={classes.below}>
        <p className="no-print">
          <InnerLink to="/funds">{say(words.back)}</InnerLink>
        </p>
        <h1>{say(words.cashBookOf, { fund: fund.name })}</h1>
        <p className={classes.quiet}>
          {say(words.fromTo, { from: showDay(year.from), to: showDay(year.to) })}
        </p>
        <Verbs fund={fund.subject} mayEnter={mayEnter} mayPublish={mayRead('fund-grants')} />
      </div>
      <Counts
        of={[
          { figure: of('opening'), label: words.openingLine },
          { figure: of('received'), label: words.received },
          { figure: of('paid-out'), label: words.paid },
          { figure: of('balance'), label: words.left },
        ]}
      />
      <Answered of={trace} lines={12}>
        {(answer) => <CashTable book={cashBookOf(answer.evidence, year.from)} />}
      </Answered>
    </div>
  )
}

const verbs = [
  ['fund.money-received', words.enterReceipt],
  ['fund.money-spent', words.paid],
  ['fund.goods-given', words.giveGoods],
] as const

const Verbs = ({ fund, mayEnter, mayPublish }: { fund: string; mayEnter: MayEnter; mayPublish: boolean }) => {
  const say = useSay()
  return (
    <p className={`${classes.verbs} no-print`}>
      {verbs
        .filter(([kind]) => mayEnter(kind))
        .map(([kind, label]) => (
          <InnerLink key={kind} className={button.face} to={`/enter/${kind}?subject=${fund}`}>
            {say(label)}
          </InnerLink>
        ))}
      {mayPublish ? (
        <InnerLink className={button.face} to={`/funds/${fund}/public`}>
          {say(words.publicList)}
        </InnerLink>
      ) : null}
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => print()}>
        {say(words.print)}
      </Button>
    </p>
  )
}
