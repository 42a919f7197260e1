import type { Series } from '#kernel/figure.ts'
import { series } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import type { Unit } from '#kernel/quantity.ts'

interface Options {
  decimals?: number
  meaning?: Label
  /** How far down it is known: of the whole book only, or of each commune too. */
  grain?: Series['grain']
}

/** A value only the outside world knows: each is a record with its source, read for exactly the asked period. */
export const observed = (
  name: string,
  vi: string,
  en: string,
  unit: Unit,
  said: string,
  { decimals = 0, grain = 'commune', meaning }: Options = {},
) =>
  series(
    `targets.${name}`,
    { vi, en },
    unit,
    meaning ?? {
      vi: `${vi} của cả kỳ, theo nguồn nêu ở căn cứ; số chính thức đứng trước số ước.`,
      en: `${en} of the whole period, from the source the record names; official before estimate.`,
    },
    { decimals, grain, said: { as: [said] } },
  )
export type Observed = ReturnType<typeof observed>
