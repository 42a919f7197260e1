import { Refused } from '#kernel/refusal.ts'
import { readEnv } from '#platform/env.ts'
import { PlatformRefusal } from '#platform/refusal.ts'
import { loadSample, samplePassword } from './samples.ts'
import { serve } from './server.ts'

// `npm start`, and `dangbo serve`.

try {
  const serving = await serve(readEnv(), {
    loadSample,
    exposeSample: process.argv.includes('--expose-sample'),
  })
  console.log(`Dangbo: ${serving.address}`)
  if (serving.sampleAccounts.length > 0)
    console.log(`Tài khoản mẫu: ${serving.sampleAccounts.join(', ')} – mật khẩu: ${samplePassword}`)
} catch (error) {
  if (!(error instanceof Refused) && !(error instanceof PlatformRefusal)) throw error
  console.error(
    error instanceof Refused ? error.refusals.map((one) => one.message.vi).join('\n') : error.message,
  )
  process.exitCode = 2
}
