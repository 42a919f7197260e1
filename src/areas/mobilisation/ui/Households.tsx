import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { EmptyState } from '#ui/states.tsx'
import { DueLines } from './DueLines.tsx'
import { words } from './words.ts'

const counted = [
  { figure: 'mobilisation.households-listed', label: words.listed },
  { figure: 'mobilisation.households-with-helper', label: words.withHelper },
  { figure: 'mobilisation.households-without-helper', label: words.withoutHelper },
  { figure: 'mobilisation.members-helping', label: words.helpers },
  { figure: 'mobilisation.help-turns', label: words.helpTurns },
  { figure: 'mobilisation.households-escaped', label: words.escaped },
]

/** Who helps whom: how many households have somebody, and who has told nothing for six months. */
export const Households = ({ mayEnter, mayRead }: DepartmentRights) => {
  const say = useSay()
  const listed = useQuery(figuresOf(['mobilisation.households-listed'], useYearSoFar()))
  if (listed.data?.[0]?.value === 0) return <EmptyState text={say(words.noHelp)} />
  return (
    <>
      <Counts of={counted} />
      {mayRead('memberships') ? (
        <DueLines
          list="mobilisation.help-in-question"
          register="household-help"
          heading={words.helpInQuestion}
          more={words.moreHelp}
          column="why"
          verb={mayEnter('helper.ended') ? { kind: 'helper.ended', label: words.endHelp } : undefined}
        />
      ) : null}
      <DueLines
        list="mobilisation.help-due"
        register="household-help"
        heading={words.quietHelp}
        none={words.noQuietHelp}
        more={words.moreHelp}
        column="village"
        verb={mayEnter('helper.helped') ? { kind: 'helper.helped', label: words.iHelped } : undefined}
      />
      <p className={`${classes.verbs} no-print`}>
        <InnerLink to="/registers/households">{say(words.allHouseholds)}</InnerLink>
      </p>
    </>
  )
}
