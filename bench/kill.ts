// Twenty times: a program with a database of its own appends entries and is killed with all its processes.
import { killRounds } from '#testing/kill-rounds.ts'

const rounds = await killRounds({
  rounds: 20,
  acknowledged: 200,
  log: (round) => console.log(JSON.stringify(round)),
})
const sum = (of: 'acknowledged' | 'lost' | 'faults') => rounds.reduce((total, round) => total + round[of], 0)
const slowest = Math.max(...rounds.map((round) => round.reopenedMs))
console.log(
  `${rounds.length} rounds: ${sum('acknowledged')} entries acknowledged, ${sum('lost')} lost, ` +
    `${sum('faults')} faults, reopened every time, at most ${slowest} ms after the kill`,
)
process.exitCode = sum('lost') + sum('faults') > 0 ? 1 : 0
