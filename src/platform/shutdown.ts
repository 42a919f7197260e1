import { constants } from 'node:os'
import { createLog } from './log.ts'

type Closing = { what: string; close: () => Promise<void> }

const closings: Closing[] = []
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let isClosing = false

/**
 * onShutdown has `close` run when the process is told to end, latest registered first, so that a server closes
 * before the database it uses. The process then dies by that signal. The answer takes the registration back.
 */
export function onShutdown(what: string, close: () => Promise<void>): () => void {
  if (closings.length === 0) for (const signal of signals) process.on(signal, closeAll)
  const closing = { what, close }
  closings.push(closing)
  return () => {
    const index = closings.indexOf(closing)
    if (index === -1) return
    closings.splice(index, 1)
    if (closings.length === 0 && !isClosing) stopListening()
  }
}

async function closeAll(signal: NodeJS.Signals): Promise<void> {
  // A second Ctrl-C does not cut the first one's work short: the database is being closed properly.
  if (isClosing) return
  isClosing = true
  for (let closing = closings.pop(); closing; closing = closings.pop()) {
    try {
      await closing.close()
    } catch (error) {
      createLog('error').error('not closed properly', { what: closing.what, error })
    }
  }
  stopListening()
  process.kill(process.pid, signal)
  // The first process of a container does not die of its own signal.
  process.exit(128 + constants.signals[signal])
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, closeAll)
}
