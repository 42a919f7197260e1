import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { MissingVillages } from './Missing.tsx'
import { words } from './words.ts'

const counted = [
  { figure: 'mobilisation.rounds', label: words.roundsHeld },
  { figure: 'mobilisation.villages-reached', label: words.differentVillages },
  { figure: 'mobilisation.villages-not-reached', label: words.notReached },
  { figure: 'mobilisation.round-attendance', label: words.attended },
  { figure: 'mobilisation.villages-with-team[buon]', label: words.withTeam },
]
const number = (value: unknown): string => Number(value).toLocaleString('vi-VN')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The rounds of the year, each with its villages and who came; where none was held is named. */
export const Rounds = () => {
  const say = useSay()
  const { on } = useScope()
  const rounds = useQuery(rowsOf('campaign-rounds', { on, organisation: undefined }))
  const ofYear = (rounds.data ?? []).filter((one) => one.data.year === Number(on.slice(0, 4)))
  if (rounds.data && !ofYear.length) return <EmptyState text={say(words.noRounds)} />
  return (
    <>
      <Counts of={counted} />
      <div className={classes.scroll}>
        <table className={`${classes.table} ${classes.stacking}`}>
          <thead>
            <tr>
              <th scope="col">{say(words.round)}</th>
              <th scope="col">{say(words.ended)}</th>
              <th scope="col" className={classes.numeric}>
                {say(words.villages)}
              </th>
              <th scope="col" className={classes.numeric}>
                {say(words.attended)}
              </th>
            </tr>
          </thead>
          <tbody>
            {ofYear.map((one) => (
              <tr key={one.subject}>
                <th scope="row">
                  <InnerLink to={`/registers/campaign-rounds/${one.subject}`}>{one.name}</InnerLink>
                </th>
                <td data-label={say(words.ended)} className={classes.whole}>
                  {showDay(String(one.data.heldOn))}
                </td>
                <td data-label={say(words.villages)} className={classes.numeric}>
                  {listOf(one.data.villages).length}
                </td>
                <td data-label={say(words.attended)} className={classes.numeric}>
                  {number(one.data.attended)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MissingVillages
        label={words.whoNotReached}
        covered={new Set(ofYear.flatMap((one) => listOf(one.data.villages)))}
      />
    </>
  )
}
