import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import { rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { OpinionForm } from './OpinionForm.tsx'
import { communesOn, unitsOn } from './queries.ts'
import { words } from './words.ts'

interface Props {
  account: string
  /** The organisation whose work it is, where none is looked at. */
  home: string
  mayEnter: boolean
}

/** A contact with its opinions in one table, as the office has them in a spreadsheet. */
export const OpinionsScreen = ({ account, home, mayEnter }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const communes = useQuery(communesOn(on))
  const units = useQuery(unitsOn(on))
  const plans = useQuery(rowsOf('voter-contact-plans', { on, organisation }))
  const asked = new URLSearchParams(location.search).get('plan')
  const all = {
    data:
      communes.data && units.data && plans.data
        ? { communes: communes.data, units: units.data, plans: plans.data }
        : undefined,
    error: communes.error ?? units.error ?? plans.error,
    refetch: () => Promise.all([communes.refetch(), units.refetch(), plans.refetch()]),
  }
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1>{say(words.pasteTitle)}</h1>
        <p className={classes.quiet}>{say(words.pasteHelp)}</p>
      </div>
      {mayEnter ? (
        <Answered of={all} lines={10}>
          {({ plans: planned, ...known }) => (
            <OpinionForm
              known={known}
              plan={planned.find((one) => one.subject === asked)}
              account={account}
              home={organisation ?? home}
            />
          )}
        </Answered>
      ) : (
        <EmptyState text={say(words.noRight)} />
      )}
    </div>
  )
}
