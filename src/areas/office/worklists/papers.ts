import { type Day, printDay } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { documents } from '#subjects/documents.ts'
import { terms } from '#subjects/terms.ts'
import { gapsIn } from '../number-gaps.ts'

const screen = '/papers'

export const papersWaiting = worklist(
  'office.papers-waiting',
  { vi: 'Văn bản đang xử lý', en: 'Papers waiting' },
  {
    vi: 'Văn bản đã giao xử lý, chưa xong; văn bản để biết không có trong danh sách.',
    en: 'Papers given to somebody and not dealt with; those for information left out.',
  },
  {
    reads: [documents],
    columns: {
      about: { vi: 'Trích yếu', en: 'About' },
      sender: { vi: 'Nơi gửi', en: 'Sender' },
      handler: { vi: 'Người xử lý', en: 'Dealt with by' },
    },
    settledBy: 'document.handled',
    desk: {
      late: (n) => ({ vi: `${n} văn bản xử lý quá hạn`, en: `${n} papers are late` }),
      soon: (n) => ({ vi: `${n} văn bản sắp đến hạn xử lý`, en: `${n} papers are due soon` }),
      to: screen,
    },
    lines: openRows(documents, {
      open: (row) => row.state === 'waiting',
      due: (row) => row.due,
      values: (row) => ({ about: row.title, sender: row.sender, handler: row.handler }),
    }),
  },
)

/** X15: 1.292 issued, 1.220 of them on the network; these are the others. */
export const papersElsewhere = worklist(
  'office.papers-elsewhere',
  { vi: 'Văn bản đi chưa có trên iDoc', en: 'Papers issued and not on the network' },
  {
    vi: 'Văn bản đi trong năm của ngày được hỏi mà hệ thống điều hành không có; văn bản lưu ngoài hệ thống không tính.',
    en: 'Papers issued in the year of the asked day that the network has not; those kept outside left out.',
  },
  {
    reads: [documents],
    columns: { issuedOn: { vi: 'Ngày', en: 'Day' }, about: { vi: 'Trích yếu', en: 'About' } },
    lines: openRows(documents, {
      open: (row, { on }) =>
        row.direction === 'out' && row.channel === 'paper' && row.enteredOn.startsWith(on.slice(0, 4)),
      values: (row) => ({ issuedOn: printDay(row.enteredOn as Day), about: row.title }),
    }),
  },
)

export const numberGaps = worklist(
  'office.number-gaps',
  { vi: 'Số văn bản đi còn khuyết', en: 'Gaps in the numbers' },
  {
    vi: 'Số bị bỏ trống giữa hai văn bản đi cùng loại, cùng cơ quan trong nhiệm kỳ; số trước văn bản đầu tiên trong sổ không tính.',
    en: 'Numbers left out between two papers of one kind and one body within the term; those before the first in the register left out.',
  },
  {
    reads: [documents, terms],
    columns: { missing: { vi: 'Số khuyết trước văn bản này', en: 'Missing before it' } },
    lines: (_, rows) => {
      const since = new Map(rows(terms).map(({ subject, from }) => [subject, from as string]))
      const issued = rows(documents).flatMap(({ subject, row }) =>
        row.direction === 'out' && row.number && row.enteredOn >= (since.get(row.issuer) ?? '')
          ? [{ subject, issuer: row.issuer, number: row.number }]
          : [],
      )
      return gapsIn(issued).map(({ before, issuer, missing }) => ({
        subject: before,
        organisation: issuer,
        due: null,
        values: { missing },
      }))
    },
  },
)
