/**
 * The first of so many ordered places from which on `reached` holds, or their number where it never does.
 * Halves what is left at each step, so that a search in a long text stays cheap.
 */
export const firstWhere = (length: number, reached: (at: number) => boolean): number => {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first that starts at `offset` or after it, in a row ordered by start. */
export const firstFrom = (ordered: readonly { start: number }[], offset: number): number =>
  firstWhere(ordered.length, (at) => (ordered[at]?.start ?? 0) >= offset)
