/** Reproducible choices: the same seed gives the same story on every machine (mulberry32). */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  /** True in `percent` of cases. */
  inPercent: (percent: number) => boolean
  oneOf: <T>(choices: readonly T[]) => T
  /** A copy in another order. */
  shuffled: <T>(list: readonly T[]) => T[]
}

export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const between = (least: number, most: number): number => least + (next() % (most - least + 1))
  return {
    between,
    inPercent: (percent) => between(1, 100) <= percent,
    oneOf: (choices) => {
      const [first] = choices
      if (first === undefined) throw new RangeError('nothing to choose from')
      return choices[between(0, choices.length - 1)] ?? first
    },
    shuffled: (list) => {
      const order = [...list]
      for (let index = order.length - 1; index > 0; index--) {
        const other = between(0, index)
        const [a, b] = [order[index], order[other]]
        if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a]
      }
      return order
    },
  }
}
