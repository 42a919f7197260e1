import { Worker } from 'node:worker_threads'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import type { CheckDone, Checking, CheckJob } from './job.ts'

export type WorkerAnswer =
  | { id: number; done: CheckDone }
  | { id: number; refusals: Refusal[] }
  | { id: number; failed: string }

const tooLong = refusal('check-too-long', {
  vi: 'Kiểm tra văn bản này quá {seconds} giây nên đã dừng; hãy chia nhỏ hoặc dùng lệnh `dangbo check`.',
  en: 'Checking this text took more than {seconds} seconds and was stopped; divide it or use `dangbo check`.',
})
const tooMuch = refusal('check-too-much', {
  vi: 'Văn bản này cần nhiều bộ nhớ hơn mức cho phép nên đã dừng; hãy chia nhỏ rồi kiểm tra lại.',
  en: 'This text needs more memory than allowed and was stopped; divide it and check again.',
})

const tooMany = refusal('check-busy', {
  vi: 'Đang có nhiều văn bản chờ kiểm tra; hãy thử lại sau ít phút.',
  en: 'Many texts are waiting to be checked; try again in a few minutes.',
})

/** Longest a job may take, in seconds, from when it is handed in. */
const longest = 60
/** Memory of the thread, in MB: a document that inflates ends the thread, never the server. */
const memory = 1024

/** Jobs that may wait at once: each holds a document of up to 20 MB. */
const most = 8

interface Waiting {
  resolve: (done: CheckDone) => void
  reject: (error: unknown) => void
  timer: NodeJS.Timeout
}

/**
 * A thread of its own for checking, started with the first job and again after it was stopped. Jobs are
 * done one after the other: two cores serve an office, and one of them stays with the book.
 */
export const checkingThread = (script: URL): Checking & { close: () => Promise<void> } => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let next = 0

  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.timer)
    if (waiting.size === 0) worker?.unref()
    return one
  }
  /** Everybody who waits is told why; the next job starts another thread. */
  const stop = (why: unknown) => {
    const stopped = worker
    worker = undefined
    for (const id of [...waiting.keys()]) settle(id)?.reject(why)
    return stopped?.terminate()
  }
  const answered = (answer: WorkerAnswer) => {
    const one = settle(answer.id)
    if ('done' in answer) one?.resolve(answer.done)
    else one?.reject('refusals' in answer ? new Refused(answer.refusals) : new Error(answer.failed))
  }
  const start = (): Worker => {
    const started = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    started.on('message', answered)
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (worker === started)
        void stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refused([tooMuch()]) : error)
    })
    return started
  }
  const check = (job: CheckJob) =>
    new Promise<CheckDone>((resolve, reject) => {
      if (waiting.size >= most) throw new Refused([tooMany()])
      worker ??= start()
      worker.ref()
      const id = next++
      const timer = setTimeout(() => void stop(new Refused([tooLong({ seconds: longest })])), longest * 1000)
      waiting.set(id, { resolve, reject, timer })
      worker.postMessage({ id, job })
    })
  const close = async () => {
    await stop(new Error('the server is stopping'))
  }
  return Object.assign(check, { close })
}
