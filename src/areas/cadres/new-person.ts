import type { Companion } from '#kernel/kind.ts'

/** A decision may be the first the book hears of somebody: one form, one entry. */
export const newPerson: Companion = {
  kind: 'person.recorded',
  field: 'person',
  label: { vi: 'Người này chưa có trong sổ', en: 'This person is not in the book yet' },
}
