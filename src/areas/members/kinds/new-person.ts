import type { Companion } from '#kernel/kind.ts'

/** A member's first paper is often the first time the book hears of the person: one form, one entry. */
export const newPerson: Companion = {
  kind: 'person.recorded',
  field: 'person',
  label: { vi: 'Người này chưa có trong sổ', en: 'This person is not in the book yet' },
}
