import type { FigureAnswer } from '#kernel/answers.ts'
import type { YearSoFar } from '#ui/department-queries.ts'
import { Figure } from '#ui/Figure.tsx'

/** A number of a table that opens. Zero is a number here: nothing found is told, not left out. */
export const Cell = ({
  answer,
  of,
  asked,
}: {
  answer: FigureAnswer | undefined
  /** Row and column, read out with the number. */
  of: string
  asked: YearSoFar
}) =>
  answer ? (
    <Figure
      asked={{ ref: answer.id, ...asked }}
      label={of}
      printed={answer.printed}
      missing={answer.value === null}
    />
  ) : null
