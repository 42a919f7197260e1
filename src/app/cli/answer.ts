import { Refused } from '#kernel/refusal.ts'
import { PlatformRefusal } from '#platform/refusal.ts'

/** Exit codes of the command line: 0 done, 1 findings, 2 usage or refusal. */
export const exitFindings = 1
export const exitRefused = 2

/** Writes the answer, and nothing else, to stdout: one JSON value with --json, a text for people without. */
export const answer = (json: boolean, value: unknown, text: () => string): void => {
  process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text()}\n`)
}

/** Says a refusal on stderr (stdout stays for answers) and sets the exit code. */
export const sayRefusal = (error: unknown, json: boolean): void => {
  process.exitCode = exitRefused
  sayCodes(codesOf(error), json)
}

const codesOf = (error: unknown): { code: string; message: string }[] => {
  if (error instanceof Refused)
    return error.refusals.map((one) => ({ code: one.code, message: one.message.vi }))
  if (error instanceof PlatformRefusal) return [{ code: error.code, message: error.message }]
  throw error
}

const sayCodes = (refusals: readonly { code: string; message: string }[], json: boolean) => {
  if (json) process.stdout.write(`${JSON.stringify({ error: refusals })}\n`)
  for (const one of refusals) process.stderr.write(`${one.message} [${one.code}]\n`)
}
