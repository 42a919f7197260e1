import { existsSync } from 'node:fs'
import { programsIn } from '#platform/postgres/programs.ts'
import { joinOrStartPostgres, type RunningPostgres, type StartOptions } from '#platform/postgres/start.ts'

/** startDebianPostgres starts the PostgreSQL a distribution installed, so that the suite can run on the oldest version. */
export function startDebianPostgres(options: StartOptions, major = '15'): Promise<RunningPostgres> {
  const bin = `/usr/lib/postgresql/${major}/bin`
  if (!existsSync(bin)) throw new Error(`no PostgreSQL ${major} here (${bin}); install postgresql-${major}`)
  return joinOrStartPostgres({ ...options, programs: programsIn(bin) })
}
