import { type Day, printDay } from '#kernel/calendar.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import { type History, historyIn } from '#kernel/register.ts'
import { type AdmissionFile, admissionFiles } from '#subjects/admission-files.ts'
import { subject } from '#subjects/fields.ts'
import type { Person } from '#subjects/persons.ts'
import { storyOf } from './judged.ts'

const noFile = refusal('no-admission-file', {
  vi: '{name} không có hồ sơ kết nạp nào đang làm vào ngày {day}. Mở hồ sơ trước.',
  en: '{name} has no admission file under way on {day}. Open one first.',
})
export const fileElsewhere = refusal('admission-file-of-another-cell', {
  vi: 'Hồ sơ kết nạp {name} do chi bộ khác làm. Ghi tại chi bộ ấy, hoặc chuyển hồ sơ.',
  en: 'The admission file of {name} is another cell’s. Enter this there, or move the file.',
})

export const applicant = subject('persons', { vi: 'Người vào Đảng', en: 'Applicant' })

/** What every rule about one file asks to see. */
export const aboutFile = (person: string) => ({
  ...storyOf(person),
  file: historyIn(admissionFiles, person),
})

/** The record must be about a file of the cell whose work it is. */
export const mustHaveFile = (
  { person, file }: { person: History<Person>; file: History<AdmissionFile> },
  cell: string,
  day: Day,
): (Refusal | false)[] => {
  const row = file.on(day)
  const details = { name: person.latest?.row.fullName ?? '', day: printDay(day) }
  return [
    row === undefined && noFile(details, { field: 'person' }),
    row !== undefined && row.cell !== cell && fileElsewhere(details, { field: 'person' }),
  ]
}
