import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSample } from '#app/samples.ts'
import { serve } from '#app/server.ts'
import { readEnv } from '#platform/env.ts'

/** The whole program on a data folder of its own, with one sample book, as `npm start` serves it. */
export const servedSample = async (sample = 'lak'): Promise<{ address: string; stop(): Promise<void> }> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-e2e-'))
  const serving = await serve(
    { ...readEnv({}), port: 0, dataFolder, sample, logLevel: 'error' },
    { loadSample },
  )
  return {
    address: serving.address,
    stop: async () => {
      await serving.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
