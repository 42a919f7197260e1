import { expect, it } from 'vitest'
import { killRounds } from '#testing/kill-rounds.ts'

// A shorter form of `npm run bench -- --kill`, which does twenty rounds of two hundred entries.

it('keeps every acknowledged entry when all its processes are killed at any moment', async () => {
  const rounds = await killRounds({ rounds: 3, acknowledged: 60 })
  for (const round of rounds) expect(round).toMatchObject({ lost: 0, faults: 0 })
  expect(rounds.every((round) => round.acknowledged >= 60)).toBe(true)
}, 120_000)
