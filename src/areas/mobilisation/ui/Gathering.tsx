import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { membersOf, type WithMembers } from '../choices.ts'
import { words } from './words.ts'

const ids = Object.keys(membersOf) as WithMembers[]
const columns = [
  { figure: (id: WithMembers) => `mobilisation.members-of-${id}`, label: words.members },
  { figure: (id: WithMembers) => `mobilisation.eligible-for-${id}`, label: words.eligible },
  { figure: (id: WithMembers) => `mobilisation.coverage-of-${id}`, label: words.coverageOf },
  { figure: (id: WithMembers) => `mobilisation.members-of-${id}.share@own`, label: words.ofTarget },
]

/** Members of each organisation against those it could gather and against its target. */
export const Gathering = () => {
  const say = useSay()
  const asked = useYearSoFar()
  const query = useQuery(
    figuresOf(
      ids.flatMap((id) => columns.map(({ figure }) => figure(id))),
      asked,
    ),
  )
  return (
    <>
      <Answered of={query} lines={5}>
        {(answers) => {
          const found = new Map(answers.map((one) => [one.id, one]))
          return (
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.association)}</th>
                    {columns.map(({ label }) => (
                      <th key={label.en} scope="col" className={classes.numeric}>
                        {say(label)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {ids.map((id) => (
                    <tr key={id}>
                      <th scope="row">{say(membersOf[id])}</th>
                      {columns.map(({ figure, label }) => (
                        <td key={label.en} data-label={say(label)} className={classes.numeric}>
                          <Count
                            answer={found.get(figure(id))}
                            of={`${say(membersOf[id])}: ${say(label)}`}
                            asked={asked}
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
      <p className={classes.quiet}>{say(words.notAdded)}</p>
    </>
  )
}
