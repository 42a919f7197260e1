import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import { type StandingRow, worklist } from '#kernel/worklist.ts'
import { memberships } from '#subjects/memberships.ts'
import { type Person, persons } from '#subjects/persons.ts'

type Entry = StandingRow<Person>

const reasons = {
  card: { vi: 'Cùng số thẻ đảng viên', en: 'Same card number' },
  birth: { vi: 'Cùng họ tên, cùng ngày sinh', en: 'Same name, same birthday' },
  year: { vi: 'Cùng họ tên, cùng năm sinh', en: 'Same name, same year of birth' },
} satisfies { [why: string]: Label }

/** Days of birth that may be one: what is known of both agrees. */
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** Entries by what they have in common; those that share nothing are alone in their group. */
const grouped = (entries: readonly Entry[], by: (entry: Entry) => string | null): Entry[][] => {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = by(entry)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

const pairs = (group: readonly Entry[]): (readonly [Entry, Entry])[] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const))

/** People who may be entered twice: the same name without marks and birth, or the same card. */
export const duplicates = worklist(
  'members.duplicates',
  { vi: 'Có thể ghi trùng người', en: 'May be entered twice' },
  {
    vi: 'Hai người cùng họ tên (không kể dấu) và ngày hoặc năm sinh, hoặc cùng số thẻ đảng viên. Kiểm tra hồ sơ rồi gộp; khác người thì để nguyên.',
    en: 'Two entries with the same name (marks aside) and birth, or the same card. Check the files, then merge.',
  },
  {
    reads: [persons, memberships],
    settledBy: 'person.merged',
    columns: {
      bornOn: { vi: 'Ngày sinh', en: 'Born' },
      other: { vi: 'Trùng với', en: 'Same as' },
      otherBornOn: { vi: 'Ngày sinh', en: 'Born' },
      why: { vi: 'Căn cứ', en: 'Because' },
    },
    lines: (_, rows) => {
      const entries = rows(persons).filter(({ row }) => row.sameAs === undefined)
      const members = new Map(rows(memberships).map(({ subject, row }) => [subject, row]))
      const card = ({ subject }: Entry) => members.get(subject)?.cardNumber ?? null
      const byCard = grouped(entries, card).flatMap(pairs)
      const known = new Set(byCard.map((pair) => pair.map(({ subject }) => subject).join()))
      const byName = grouped(entries, ({ row }) => `${searchKey(row.fullName)} ${row.bornOn.slice(0, 4)}`)
        .flatMap(pairs)
        .filter(([one, other]) => agree(one.row.bornOn, other.row.bornOn))
        .filter((pair) => !known.has(pair.map(({ subject }) => subject).join()))
      const line = ([one, other]: readonly [Entry, Entry], why: Label) => ({
        subject: one.subject,
        organisation: members.get(one.subject)?.cell ?? null,
        due: null,
        values: { bornOn: one.row.bornOn, other: other.subject, otherBornOn: other.row.bornOn, why },
      })
      return [
        ...byCard.map((pair) => line(pair, reasons.card)),
        ...byName.map((pair) =>
          line(pair, pair.every(({ row }) => row.bornOn.length === 10) ? reasons.birth : reasons.year),
        ),
      ]
    },
  },
)
