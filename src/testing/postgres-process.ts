// A program of its own for the tests of starting and stopping: opens the database of a data folder as host or
// guest, says so on stdout, and stops when its stdin closes ('exit' on stdin: it exits without stopping).
import { joinOrStartPostgres, startPostgres } from '#platform/postgres/start.ts'

const [dataFolder = '', role] = process.argv.slice(2)
const open = role === 'host' ? startPostgres : joinOrStartPostgres

try {
  const server = await open({ dataFolder })
  process.stdout.write(`${JSON.stringify({ ownedByUs: server.ownedByUs, config: server.config })}\n`)
  process.stdin.on('data', (text) => String(text).startsWith('exit') && process.exit(3))
  process.stdin.on('end', () => void server.stop())
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ refusal: error instanceof Error ? error.message : String(error) })}\n`,
  )
}
