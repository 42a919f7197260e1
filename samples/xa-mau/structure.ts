import { type Plan, planSchema } from '#areas/organisations/reorganisation/index.ts'
import { type HandOver, handOverSchema } from '#book/handover/plan.ts'
import { day } from '#kernel/calendar.ts'
import { communes } from '../lak/geography.ts'
import { cellId, communeBody, organisations, placeId, superior } from '../lak/organisations.ts'
import { cooperativeCell } from '../lak/year/reorganisation.ts'
import { stableId } from '../stable-id.ts'

export const idOf = (...parts: (string | number)[]) => stableId('xa-mau', ...parts)
export const root = idOf('organisation', 'Đảng bộ xã')
export const openedOn = day('2025-07-01')
/** The day of the first decision: what was taken over stands for a day as it was. */
export const restructuredOn = day('2025-07-02')

/** The three communes of the old book that became the invented commune. */
export const merged = communes.filter((one) => ['Liên Sơn', 'Đắk Liêng', 'Buôn Triết'].includes(one.name))
const bodies = merged.map((one) => communeBody(one.name))

export const handOver: HandOver = handOverSchema.parse({
  closesOn: '2025-06-30',
  basis: {
    number: '60-NQ/TW',
    issuedOn: '2025-04-12',
    title: 'Kết thúc hoạt động của cấp huyện, lập đảng bộ xã mới',
  },
  successors: [
    {
      name: 'xa-mau',
      title: 'Đảng bộ xã Hồ Mẫu (dữ liệu mẫu)',
      root: { id: root, name: 'Đảng bộ xã Hồ Mẫu', kind: 'commune-body', sector: 'commune' },
      superior,
      branches: bodies,
    },
  ],
})

const title = (one: { kind: string; name: string }) =>
  `${one.kind === 'township' ? 'thị trấn' : 'xã'} ${one.name}`
const cellsOf = (prefix: string) =>
  merged.map((one) => cellId(communeBody(one.name), `${prefix} ${title(one)}`))

/** Cells of the same work become one: the first takes the others in, under a new name. */
const joined: readonly { cells: readonly string[]; name: string }[] = [
  { cells: cellsOf('Công an'), name: 'Chi bộ Công an xã' },
  { cells: cellsOf('Quân sự'), name: 'Chi bộ Quân sự xã' },
  { cells: cellsOf('Trạm Y tế'), name: 'Chi bộ Trạm Y tế xã' },
  { cells: cellsOf('Cơ quan').slice(0, 2), name: 'Chi bộ Cơ quan Đảng, đoàn thể xã' },
  { cells: cellsOf('Cơ quan').slice(2), name: 'Chi bộ Ủy ban nhân dân xã' },
]

/** The cells of those who work for the committee and for the people's committee. */
export const officeCells = joined.flatMap(({ cells: [first], name }) =>
  first && /Cơ quan Đảng|Ủy ban nhân dân/.test(name) ? [first] : [],
)

const pairsPerCommune = [4, 4, 3]
/** Neighbouring villages led by one cell from the beginning of the new commune. */
export const pairs = merged.flatMap((one, index) => {
  const villages = [...one.buon, ...one.thon].slice(0, 2 * (pairsPerCommune[index] ?? 0))
  return Array.from({ length: villages.length / 2 }, (_, at) => {
    const [first, second] = villages.slice(2 * at, 2 * at + 2) as [string, string]
    return {
      cell: cellId(communeBody(one.name), first),
      other: cellId(communeBody(one.name), second),
      name: `Chi bộ ${first} - ${second}`,
      serves: [placeId(one.name, first), placeId(one.name, second)],
    }
  })
})

/** All cells the three bodies had when the old book was closed. */
const oldCells = [
  ...organisations
    .filter((one) => one.size !== null && bodies.includes(one.parent ?? ''))
    .map((one) => one.id),
  cooperativeCell,
]
const gone = new Set([...joined.flatMap(({ cells }) => cells.slice(1)), ...pairs.map((one) => one.other)])
const newNames = new Map([
  ...joined.map(({ cells, name }) => [cells[0] ?? '', name] as const),
  ...pairs.map(({ cell, name }) => [cell, name] as const),
])
/** The 44 cells of the new commune. */
export const cells = oldCells.filter((id) => !gone.has(id))

/** What a cell is called in the new commune. */
export const cellName = (cell: string): string =>
  newNames.get(cell) ?? organisations.find((one) => one.id === cell)?.name ?? 'Chi bộ Hợp tác xã Thái Hải'

const tookIn = new Map<string, string>([
  ...joined.flatMap(({ cells: [first = '', ...others] }) => others.map((one) => [one, first] as const)),
  ...pairs.map(({ cell, other }) => [other, cell] as const),
])
/** The cell of the new commune that members of an old one are in; the old one itself where it stands. */
export const cellAfter = (old: string): string => tookIn.get(old) ?? old

/** The first decision: 62 cells of three bodies become 44 directly under the commune. */
export const firstStructure = (): Plan =>
  planSchema.parse({
    organisation: root,
    decidedOn: restructuredOn,
    basis: { number: '01-QĐ/ĐU', issuedOn: restructuredOn, issuer: 'Đảng ủy xã Hồ Mẫu' },
    steps: [
      ...cells.map((organisation) => ({
        does: 'transfer',
        organisation,
        to: root,
        kind: 'grassroots-cell',
        ...(newNames.has(organisation) ? { name: newNames.get(organisation) } : {}),
      })),
      ...joined.flatMap(({ cells: [first, ...others] }) =>
        others.map((organisation) => ({ does: 'merge', organisation, into: first })),
      ),
      ...pairs.map(({ cell, other }) => ({ does: 'merge', organisation: other, into: cell })),
      ...bodies.map((organisation) => ({ does: 'dissolve', organisation, into: [root] })),
    ],
  })
