import type { Catalogue } from '#book/catalogue.ts'
import type { FigureValue } from '#book/ledger/values.ts'
import type { Check } from '#kernel/check.ts'
import { type FigureRef, printFigureRef, type Question } from '#kernel/figure.ts'
import { printNumber } from '#kernel/numerals.ts'
import type { Exact } from '#kernel/quantity.ts'
import type { ReportFinding } from '#kernel/report-answers.ts'

/** A check with the figures it asks for one question, by the names it gave them. */
export interface AskedCheck {
  check: Check
  figures: readonly { name: string; ref: FigureRef }[]
}

/** The checks that speak of any of these figures, asked about the report's own organisation and period. */
export const checksTouching = (
  catalogue: Catalogue,
  figures: ReadonlySet<string>,
  question: Question,
): AskedCheck[] =>
  catalogue.checks
    .map((check) => ({
      check,
      figures: Object.entries(check.figures(question)).map(([name, ref]) => ({ name, ref })),
    }))
    .filter((asked) => asked.figures.some(({ ref }) => figures.has(ref.figure)))

const printExact = (value: Exact | null): string =>
  value === null ? '…' : printNumber(value, { decimals: 4, zeros: 'trim' }).text

/**
 * What a check finds, or nothing when it holds. An n/N that is not full is a plain statement, to be
 * told with the names of the missing, which the caller adds; anything else that does not hold is a warning.
 */
export const findingOf = (
  { check, figures }: AskedCheck,
  values: readonly FigureValue[],
): ReportFinding | undefined => {
  const judged = check.judge(
    Object.fromEntries(figures.map(({ name }, index) => [name, values[index]?.value ?? null])),
  )
  if (judged.holds) return undefined
  return {
    check: check.id,
    label: check.label,
    says: judged.says(printExact),
    level: check.missing || check.states ? 'note' : 'warning',
    refs: figures.map(({ ref }) => printFigureRef(ref)),
    names: [],
  }
}

/** A finding with the figures whose numbers carry its mark. */
export interface Marked {
  finding: ReportFinding
  figures: ReadonlySet<string>
}

/**
 * A check over a whole plan asks about every item of it; only the count itself ("19/19") is marked then,
 * or each number of the section would be.
 */
export const figuresMarkedBy = (catalogue: Catalogue, { figures }: AskedCheck): ReadonlySet<string> => {
  const asked = figures.map(({ ref }) => ref.figure)
  const overPlan = asked.filter((id) => {
    const figure = catalogue.figures.get(id)
    return figure?.form === 'formula' && figure.overPlan
  })
  return new Set(overPlan.length > 0 ? overPlan : asked)
}
