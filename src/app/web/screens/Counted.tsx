import { useQuery } from '@tanstack/react-query'
import { startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'

interface Props {
  figure: string
  organisation: string
  label: string
}

/** One figure of one organisation, from the first of the year to the day of the screen. */
export const Counted = ({ figure, organisation, label }: Props) => {
  const { on } = useScope()
  const question = { organisation, from: startOfYearOf(on), to: on }
  const query = useQuery({ ...figuresOf([figure], question), staleTime: 120_000 })
  const answer = query.data?.[0]
  if (!answer) return null
  return (
    <Figure
      asked={{ ref: answer.id, ...question }}
      label={label}
      printed={answer.printed}
      missing={answer.value === null}
      estimate={answer.estimate}
    />
  )
}
