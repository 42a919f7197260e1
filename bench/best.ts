/** The shortest of several runs, and its answer. */
export const best = async <T>(
  rounds: number,
  work: (round: number) => Promise<T>,
): Promise<{ ms: number; answer: T }> => {
  let shortest: { ms: number; answer: T } | undefined
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const answer = await work(round)
    const ms = performance.now() - start
    if (!shortest || ms < shortest.ms) shortest = { ms, answer }
  }
  if (!shortest) throw new RangeError('no rounds')
  return shortest
}
