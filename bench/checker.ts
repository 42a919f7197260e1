// The check of a text: how long a megabyte takes, and whether ten take ten times as long.
import { checkText } from '#checks/check-text.ts'
import { readClaims } from '#checks/claims/read-claims.ts'
import { reportProse } from './report-prose.ts'

const sizes = [0.1, 1, 10]
const megabyte = 1_000_000

/** Processor time, which other work beside does not count in: the least of three, in milliseconds. */
const processorTime = (work: () => void): number => {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Texts on which a careless search takes the square of their length. */
const awkward = {
  'dotted lines': '…………',
  'one endless sentence': '12 hộ: ',
  'brackets never closed': '(12 đồng chí ',
  'gradings in one line':
    'Xếp loại 90 tổ chức: hoàn thành xuất sắc 20, hoàn thành tốt 50, hoàn thành 15, không hoàn thành 5; ',
}

checkText(reportProse(megabyte / 10))
for (const size of sizes) {
  const text = reportProse(size * megabyte)
  const megabytes = Buffer.byteLength(text) / megabyte
  const checked = checkText(text)
  const wrong = checked.findings.find((one) => one.verdict === 'inconsistent')
  if (wrong) throw new Error(`a true sentence was called wrong: ${wrong.text}`)
  const [all, reading] = [processorTime(() => checkText(text)), processorTime(() => readClaims(text))]
  console.log(
    `${size} MB, ${checked.claims.length} claims, ${checked.findings.length} findings: ` +
      `${(all / megabytes).toFixed(0)} ms a MB, of it ${(reading / megabytes).toFixed(0)} ms to read the claims`,
  )
}
for (const [name, piece] of Object.entries(awkward)) {
  const [short, long] = [20_000, 80_000].map((length) =>
    processorTime(() => checkText(piece.repeat(length / piece.length))),
  )
  console.log(`${name}: ${short?.toFixed(0)} ms for 20,000 letters, ${long?.toFixed(0)} ms for 80,000`)
}
