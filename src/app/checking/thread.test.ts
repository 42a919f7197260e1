import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BookFacts } from '#checks/against-book/book-facts.ts'
import { yearPeriod } from '#kernel/calendar.ts'
import { packageRoot } from '#platform/package-root.ts'
import { checkingThread } from './thread.ts'

const folder = mkdtempSync(join(packageRoot(), 'node_modules', '.checking-'))
let thread: ReturnType<typeof checkingThread>
beforeAll(async () => {
  const outfile = join(folder, 'worker.mjs')
  await build({
    absWorkingDir: packageRoot(),
    entryPoints: ['src/app/checking/worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.sql': 'text', '.md': 'text' },
    logLevel: 'error',
  })
  thread = checkingThread(pathToFileURL(outfile))
})
afterAll(async () => {
  await thread.close()
  rmSync(folder, { recursive: true, force: true })
})

const wrong = 'Lớp học có 102 học viên, gồm 25 nữ và 75 nam.\n'

it('checks beside the server: timers of this thread go on while it works', async () => {
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 5)
  const { answer } = await thread({ given: { text: wrong.repeat(4000) } })
  clearInterval(timer)
  expect(answer.findings.filter((one) => one.verdict === 'inconsistent')).toHaveLength(4000)
  expect(ticks).toBeGreaterThan(10)
})

it('reads there what the text means to a book, and hands it back as plain data', async () => {
  const district = { id: 'district', name: 'Đảng bộ huyện Lắk', alsoCalled: [] }
  const facts: BookFacts = {
    named: [district],
    root: district.id,
    plans: [],
    called: {},
    levels: { own: 'huyện', superior: 'tỉnh' },
    period: yearPeriod(2023),
    organisation: district.id,
  }
  const { understood } = await thread({
    given: { text: 'Đảng bộ huyện Lắk kết nạp 120 đảng viên.' },
    facts,
  })
  expect(understood?.meanings).toMatchObject([
    {
      questions: [
        { ref: { figure: 'members.admissions-decided' }, organisation: 'district', period: facts.period },
      ],
    },
  ])
})

it('refuses by the same codes as the server would', async () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
  await expect(thread({ given: { name: 'anh.jpg', bytes } })).rejects.toMatchObject({
    refusals: [{ code: 'document-image' }],
  })
})

it('lets only so many wait, and answers each of them', async () => {
  const asked = Array.from({ length: 12 }, () => thread({ given: { text: wrong } }))
  const settled = await Promise.allSettled(asked)
  const refused = settled.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(4)
  expect(refused[0]?.reason).toMatchObject({ refusals: [{ code: 'check-busy' }] })
  expect((await thread({ given: { text: wrong } })).answer.claims).toHaveLength(3)
})
