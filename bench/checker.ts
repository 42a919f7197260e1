// The check of a text: how long a megabyte takes, and whether ten take ten times as long.
import { checkText } from '#checks/check-text.ts'
import { readClaims } from '#checks/claims/read-claims.ts'
import { best } from './best.ts'
import { reportProse } from './report-prose.ts'

const sizes = [0.1, 1, 10]
const megabyte = 1_000_000

checkText(reportProse(megabyte / 10))
for (const size of sizes) {
  const text = reportProse(size * megabyte)
  const rounds = size < 1 ? 10 : 3
  const megabytes = Buffer.byteLength(text) / megabyte
  const read = await best(rounds, async () => readClaims(text))
  const checked = await best(rounds, async () => checkText(text))
  const wrong = checked.answer.findings.filter((one) => one.verdict === 'inconsistent')
  if (wrong.length > 0) throw new Error(`a true sentence was called wrong: ${wrong[0]?.text}`)
  console.log(
    `${size} MB, ${read.answer.length} claims, ${checked.answer.findings.length} findings: ` +
      `${(checked.ms / megabytes).toFixed(0)} ms a MB, of it ${(read.ms / megabytes).toFixed(0)} ms to read the claims`,
  )
}
