import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '#app/catalogue.ts'
import { bookById, makeBook } from '#book/books.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { fixedClock } from '#platform/clock.ts'
import { newKey, openKeys } from '#platform/keys.ts'
import { freshDatabase } from '../database.ts'
import {
  cell,
  commune,
  district,
  member,
  opening,
  otherCell,
  province,
  record,
  type Submitted,
  sponsors,
  stands,
  village,
} from './telling.ts'

/** An opened book with terms and people; `enter` throws what is refused. */
export const emptyPaperBook = async () => {
  const { database, drop } = await freshDatabase()
  const keys = await openKeys({
    dataFolder: join(tmpdir(), `dangbo-papers-${randomUUID()}`),
    masterKey: newKey(),
  })
  const clock = fixedClock('2024-06-30T08:00:00+07:00')
  const journal: Journal = { db: database.db, catalogue, keys, clock }
  const { id } = await makeBook(database.db, {
    name: 'papers',
    title: 'papers',
    root: district,
    superior: province,
    openedOn: day(opening),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  const enter = (records: readonly Submitted[]) =>
    appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), records }))
  await enter([
    stands(district, 'Đảng bộ huyện Sơn Mẫu', 'district-body'),
    stands(commune, 'Đảng bộ xã Suối Mẫu', 'grassroots-body', district),
    stands(cell, 'Chi bộ buôn Mẫu', 'cell', commune),
    stands(otherCell, 'Chi bộ buôn Mới', 'cell', commune),
    record('unit.brought-forward', district, opening, {
      unit: province,
      name: 'Tỉnh ủy Đất Mẫu',
      kind: 'committee',
      home: district,
    }),
    record('place.brought-forward', district, opening, {
      place: village,
      name: 'Buôn Mẫu',
      kind: 'buon',
      home: commune,
    }),
    record('term.begun', district, opening, { term: '2020-2025' }),
    ...member(sponsors[0], 'Nguyễn Văn An', '1970-05-02'),
    ...member(sponsors[1], 'Trần Thị Bình', '1975'),
  ])
  return { db: database.db, id, actor, journal, enter, info: () => bookById(database.db, id), drop }
}
