import { expect, test } from 'vitest'
import { areas } from '#areas/index.ts'
import { names } from '#kernel/area.ts'
import { lak } from '#samples/lak/index.ts'
import { root } from '#samples/lak/organisations.ts'

const patterns = areas.flatMap((area) =>
  (area.ofCommittee ?? []).map((pattern) => ({ pattern, kinds: area.kinds.map((one) => one.id) })),
)

test('what is said of the committee’s own kinds names kinds that there are', () => {
  const idle = patterns.filter(({ pattern, kinds }) => !kinds.some((kind) => names(pattern, kind)))
  expect(idle.map((one) => one.pattern)).toEqual([])
})

// The plans of those below are told as papers of their own.
const alsoBelow = ['directive.issued']

test('a form that begins with the committee is right to: a year of a district tells nothing else by it', () => {
  const told = new Map<string, Set<string>>()
  for (const { records } of lak.entries())
    for (const { kind, organisation } of records)
      told.set(kind, (told.get(kind) ?? new Set()).add(organisation))
  const elsewhere = [...told].filter(
    ([kind, organisations]) =>
      patterns.some(({ pattern }) => names(pattern, kind)) &&
      !alsoBelow.includes(kind) &&
      [...organisations].some((one) => one !== root),
  )
  expect(elsewhere.map(([kind]) => kind)).toEqual([])
})
