import type { ImportRow, MemberIds, MemberNamed } from '#areas/members/import/profile.ts'
import { markedKey } from '#kernel/names.ts'
import { idOf } from './ids.ts'

/** A readable row of a list: whom it names, and all that is written in it. */
interface Listed {
  row: number
  who: MemberNamed
  written: ImportRow
}

/** What the book holds already of the people asked about. */
export interface Known {
  /** Every record that entered one of them, taken back since or not. */
  recorded: readonly { id: string; person: string }[]
  /** Those the book has now. */
  standing: ReadonlySet<string>
}

interface Told<L> {
  news: { line: L; ids: MemberIds }[]
  /** Rows of people the book has. */
  known: L[]
  /** Rows that say the same as an earlier one. */
  repeated: { line: L; as: number }[]
}

/**
 * Tells the rows of a list apart by name, birth and cell: new people, people the book has, rows written
 * twice. Two namesakes of one birth and cell are two people when anything else in their rows differs.
 */
export const tellApart = async <L extends Listed>(
  lines: readonly L[],
  book: string,
  ask: (people: readonly string[]) => Promise<Known>,
): Promise<Told<L>> => {
  const namesakes = new Map<string, { line: L; said: string }[]>()
  const told: Told<L> = { news: [], known: [], repeated: [] }
  for (const line of lines) {
    const who = idOf(book, markedKey(line.who.fullName), line.who.bornOn, line.who.cell)
    const said = saidIn(line.written)
    const group = namesakes.get(who) ?? []
    const same = group.find((one) => one.said === said)
    if (same) told.repeated.push({ line, as: same.line.row })
    else namesakes.set(who, [...group, { line, said }])
  }
  const people = [...namesakes].flatMap(([who, group]) => group.map((_, index) => personId(who, index)))
  const { recorded, standing } = await ask(people)
  const entered = new Set(recorded.map((one) => one.id))
  const times = new Map<string, number>()
  for (const { person } of recorded) times.set(person, (times.get(person) ?? 0) + 1)

  for (const [who, group] of namesakes) {
    const ids = group.map((_, index) => personId(who, index))
    // A row entered as it stands keeps its person; the others take who is left, in their order.
    const own = group.map(({ said }) =>
      ids.find(
        (person) => standing.has(person) && entered.has(recordId(person, said, (times.get(person) ?? 1) - 1)),
      ),
    )
    const left = ids.filter((id) => !own.includes(id))
    for (const [index, { line, said }] of group.entries()) {
      const person = own[index] ?? left.shift() ?? who
      const time = times.get(person) ?? 0
      if (standing.has(person)) told.known.push(line)
      else told.news.push({ line, ids: { person, records: recordsOf(person, said, time) } })
    }
  }
  told.news.sort((a, b) => a.line.row - b.line.row)
  return told
}

const personId = (who: string, index: number): string => (index === 0 ? who : idOf(who, String(index)))

const saidIn = (written: ImportRow): string =>
  JSON.stringify(
    Object.entries(written)
      .filter(([, text]) => text !== '')
      .sort(),
  )

/** `time`: how often the person was entered before and taken back, so that they can be entered again. */
const recordId = (person: string, said: string, time: number): string =>
  idOf(person, said, String(time), 'person.recorded')

const recordsOf = (person: string, said: string, time: number): [string, string] => [
  recordId(person, said, time),
  idOf(person, said, String(time), 'member.brought-forward'),
]
