import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('writes one JSON object a line, errors and large numbers included', () => {
  const lines: string[] = []
  createLog('info', (line) => lines.push(line)).error('failed', { error: new Error('vì sao'), position: 10n })
  expect(lines[0]?.endsWith('}\n')).toBe(true)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    message: 'failed',
    error: { name: 'Error', message: 'vì sao' },
    position: '10',
  })
})

test('leaves out what is below its level', () => {
  const lines: string[] = []
  const log = createLog('warn', (line) => lines.push(line))
  log.info('a')
  log.warn('b')
  createLog('silent', (line) => lines.push(line)).error('c')
  expect(lines).toHaveLength(1)
})
