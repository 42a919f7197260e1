import type { Catalogue } from '#book/catalogue.ts'
import type { Entry } from '#book/journal/entry.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { PaperDesk } from './index.ts'
import type { PaperTemplate } from './template.ts'

/** The record of an entry that a numbered decision makes, with the template of that decision. */
export interface Decided {
  record: SubmittedRecord
  template: PaperTemplate
}

const nothingToDecide = refusal('nothing-to-decide', {
  vi: 'Nội dung này không ra thành quyết định có số, nên không đưa vào danh sách của cuộc họp.',
  en: 'This does not become a numbered decision, so it is not for a meeting’s list.',
})

/** What a meeting would decide in an entry, if anything: its companions come along. */
export const decidedOf = (entry: Entry, desk: PaperDesk, catalogue: Catalogue): Decided | undefined => {
  for (const record of entry.records) {
    const kind = catalogue.kinds.get(record.kind)
    const template = kind && desk.of(kind).find((one) => one.numbering === 'basis')
    if (template) return { record, template }
  }
  return undefined
}

/** @throws Refused nothing-to-decide */
export const decidedIn = (entry: Entry, desk: PaperDesk, catalogue: Catalogue): Decided => {
  const found = decidedOf(entry, desk, catalogue)
  if (!found) throw new Refused([nothingToDecide()])
  return found
}
