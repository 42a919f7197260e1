// The thread in which texts are checked: a long one keeps nobody waiting but its own sender.
import { parentPort } from 'node:worker_threads'
import { Refused } from '#kernel/refusal.ts'
import { type CheckJob, doJob } from './job.ts'
import type { WorkerAnswer } from './thread.ts'

parentPort?.on('message', async ({ id, job }: { id: number; job: CheckJob }) => {
  const answer = await doJob(job).then(
    (done): WorkerAnswer => ({ id, done }),
    (error: unknown): WorkerAnswer =>
      error instanceof Refused ? { id, refusals: error.refusals } : { id, failed: String(error) },
  )
  parentPort?.postMessage(answer)
})
