import type { Command } from 'commander'
import type { Program } from '../program.ts'
import { sayRefusal } from './answer.ts'

/** Does some work on the program opened for it, and says what is refused. */
export type Run = (work: (program: Program) => Promise<void>) => Promise<void>

/** Opens the database, and loads what talks to it, only for the commands that need one. */
export const runOn =
  (cli: Command): Run =>
  async (work) => {
    try {
      const [{ openProgram }, { readEnv }] = await Promise.all([
        import('../program.ts'),
        import('#platform/env.ts'),
      ])
      const program = await openProgram({ ...readEnv(), logLevel: 'error' }, 'guest')
      try {
        await work(program)
      } finally {
        await program.close()
      }
    } catch (error) {
      sayRefusal(error, cli.opts<{ json?: boolean }>().json ?? false)
    }
  }
