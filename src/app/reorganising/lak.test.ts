import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Plan, type Preview, planSchema } from '#areas/organisations/reorganisation/index.ts'
import { type BookInfo, bookNamed, makeBook } from '#book/books.ts'
import { appendEntry } from '#book/journal/append.ts'
import { type Entry, entrySchema } from '#book/journal/entry.ts'
import { idsOfEntry } from '#book/journal/reverse.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { castOf2023, successors } from '#samples/lak/cast.ts'
import { lak as sample } from '#samples/lak/index.ts'
import { bodiesToDissolve, bodyId, cellId, root, unitId } from '#samples/lak/organisations.ts'
import { emptyProgram } from '#testing/sample-book.ts'
import { publishedAnswers } from '../cli/published.ts'
import { publishedNamed } from '../published/index.ts'
import { reorganisation } from './reorganise.ts'

// The district's reorganisation of May 2023, told record by record in the sample, is one plan here: the
// year goes on after it as in the sample, and every printed figure must come out the same.

const decidedOn = '2023-05-08'
const agencies = bodiesToDissolve.flatMap(({ name, agencies: names }) =>
  names.map((agency) => ({ agency, old: cellId(bodyId(name), agency) })),
)
const plan: Plan = planSchema.parse({
  organisation: root,
  decidedOn,
  effectiveOn: '2023-05-15',
  basis: { number: '900-QĐ/HU', title: 'Sắp xếp tổ chức cơ sở đảng' },
  steps: [
    ...agencies.map(({ agency }) => ({
      does: 'establish',
      organisation: cellId(root, agency),
      name: `Chi bộ ${agency}`,
      kind: 'grassroots-cell',
      parent: root,
      sector: 'agency',
      serves: [unitId(agency)],
    })),
    ...agencies.map(({ agency, old }) => ({
      does: 'dissolve',
      organisation: old,
      into: [cellId(root, agency)],
    })),
    ...bodiesToDissolve.map(({ name, agencies: names }) => ({
      does: 'dissolve',
      organisation: bodyId(name),
      into: names.map((agency) => cellId(root, agency)),
    })),
  ],
})
const toldOneByOne = (record: Entry['records'][number]): boolean =>
  record.decidedOn === decidedOn &&
  ['organisation.established', 'organisation.dissolved', 'member.moved'].includes(record.kind)

let copy: Awaited<ReturnType<typeof emptyProgram>>
let book: BookInfo
let entered: Entry
let preview: Preview

const append = (entry: Entry) => appendEntry(copy.program.journal, theBook(book.id), entry)
const valueAt = (figure: string, organisation: string, on: string, structure?: Day) =>
  inBook(copy.program.db, theBook(book.id), async (tx) => {
    const now = await bookNamed(tx, 'copy')
    const period = { from: `${on.slice(0, 4)}-01-01`, to: on } as never
    const ref = parseFigureRef(figure)
    if (!ref) throw new Error(figure)
    const [answer] = await new Ledger(tx, now, copy.program.catalogue).values([ref], {
      organisation,
      period,
      ...(structure ? { structure } : {}),
    })
    return answer?.value ? toJson(answer.value) : null
  })

beforeAll(async () => {
  copy = await emptyProgram()
  book = await makeBook(copy.program.db, { ...sample, name: 'copy', title: 'Bản sao', isSample: true })
  for (const entry of sample.entries()) {
    const records = entry.records.filter((one) => !toldOneByOne(one))
    const isMay = entry.records.some(toldOneByOne)
    if (isMay) {
      const made = await reorganisation(copy.program, book.id, '00000000-0000-4000-8000-000000002023', plan)
      entered = made.entry
      preview = made.preview
      await append(entered)
    }
    await append(entrySchema.parse({ ...entry, records }))
  }
}, 240_000)
afterAll(() => copy.drop())

const membersOfOldCells = castOf2023().members.filter((one) => successors.has(one.cell)).length

describe('one plan dissolves 2 bodies and founds 22 cells', () => {
  test('every printed figure of the year is the same as told record by record', async () => {
    const answers = await publishedAnswers(copy.program, publishedNamed('lak'), 'copy')
    expect(answers.filter((one) => !one.ok).map((one) => one.id)).toEqual([])
  })

  test('the preview counts what moves, and each organisation before and after', () => {
    expect(preview.moved.memberships).toBe(membersOfOldCells)
    expect(preview.organisations.filter((one) => one.change === 'established')).toHaveLength(22)
    expect(preview.organisations.filter((one) => one.change === 'dissolved')).toHaveLength(24)
    for (const { old, agency } of agencies) {
      const before = preview.organisations.find((one) => one.organisation === old)
      const after = preview.organisations.find((one) => one.organisation === cellId(root, agency))
      expect(after?.after?.holdings.memberships).toBe(before?.before?.holdings.memberships)
      expect(before?.after).toBeNull()
    }
  })

  test('in the structure of the time a new cell has no members before it', async () => {
    const { agency, old } = agencies[0] ?? { agency: '', old: '' }
    expect(await valueAt('members', cellId(root, agency), '2022-12-31')).toBe(0)
    expect(await valueAt('members', old, '2022-12-31')).toBeGreaterThan(0)
    expect(await valueAt('members', old, '2023-12-31')).toBe(0)
  })

  test('restated in the structure of the year’s end, a new cell has the members of the one it follows', async () => {
    for (const { agency, old } of agencies.slice(0, 3)) {
      const then = await valueAt('members', old, '2022-12-31')
      const restated = await valueAt('members', cellId(root, agency), '2022-12-31', day('2023-12-31'))
      expect(restated).toBe(then)
    }
  })

  test('is not taken back while later records rest on it', async () => {
    const first = entered.records[0]?.id ?? ''
    const reverses = await inBook(copy.program.db, theBook(book.id), (tx) => idsOfEntry(tx, book.id, first))
    const refused = await append(
      entrySchema.parse({ id: crypto.randomUUID(), reverses, reason: 'thử' }),
    ).catch((error: Refused) => error)
    expect(refused).toBeInstanceOf(Refused)
  })
})
