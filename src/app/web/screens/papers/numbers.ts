/** Numbers told by their series: "12-QĐ/HU đến 15-QĐ/HU; 03-TB/HU". */
export const bySeries = (
  numbers: readonly string[],
  fromTo: (first: string, last: string) => string,
): string => {
  const series = new Map<string, string[]>()
  for (const one of numbers) {
    const tail = one.replace(/^\d+\p{Ll}?/u, '')
    series.set(tail, [...(series.get(tail) ?? []), one])
  }
  return [...series.values()]
    .map((all) => (all.length === 1 ? (all[0] ?? '') : fromTo(all[0] ?? '', all.at(-1) ?? '')))
    .join('; ')
}
