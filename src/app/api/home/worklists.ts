import { namesOf } from '#book/journal/read.ts'
import { printDay } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { type DueState, dueState, type WorkLine, type Worklist } from '#kernel/worklist.ts'
import { type HomeLine, type HomeLines, type HomeQuestion, look } from './line.ts'

/** A list with what of it is late, due soon, or open on the day. */
interface Counted {
  list: Worklist & { desk: NonNullable<Worklist['desk']> }
  lines: { readonly [state in DueState]: readonly WorkLine[] }
}

const levels = { late: 'late', soon: 'due', open: 'info' } as const satisfies {
  [state in DueState]: HomeLine['level']
}
const states: readonly DueState[] = ['late', 'soon', 'open']

/** Every list of work the account may read, counted as the list itself would tell it. */
export const worklistLines: HomeLines = async (asked) => {
  const counted: Counted[] = []
  for (const list of asked.around.catalogue.worklists.values())
    if (isToldTo(asked, list)) counted.push({ list, lines: await linesOf(asked, list) })
  const said = counted
    .sort((a, b) => Number(isTheirs(asked, b.list)) - Number(isTheirs(asked, a.list)))
    .flatMap(({ list, lines }) => states.flatMap((state) => saidOf(list, state, lines[state])))
  const name = await namesOf(
    asked.tx,
    asked.around.catalogue,
    asked.asker.book.id,
    said.flatMap(({ first }) => (first ? namedIn(first) : [])),
  )
  return said.map(({ first, count, ...line }) => ({
    ...line,
    ...(first ? { detail: firstNamed(first, count, name) } : {}),
  }))
}

const isToldTo = ({ asker }: HomeQuestion, list: Worklist): list is Counted['list'] =>
  list.desk !== undefined && list.reads.every(({ id }) => asker.rights.readsRegister(id))

/** Who settles a line sees it before what they only look at. */
const isTheirs = ({ asker }: HomeQuestion, { settledBy }: Worklist): boolean =>
  settledBy !== null && asker.rights.entering(settledBy) !== 'no'

const linesOf = async (asked: HomeQuestion, list: Worklist): Promise<Counted['lines']> => {
  const read = new Map<string, Awaited<ReturnType<HomeQuestion['standing']>>>()
  for (const { id } of list.reads) read.set(id, await asked.standing(id))
  const lines = list.lines(asked.on, (register) => (read.get(register.id) ?? []) as never)
  const inState = (state: DueState) =>
    lines
      .filter(({ due }) => dueState(due, asked.on) === state)
      .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
  return { late: inState('late'), soon: inState('soon'), open: inState('open') }
}

const saidOf = ({ desk }: Counted['list'], state: DueState, lines: readonly WorkLine[]) => {
  const text = desk[state]?.(lines.length)
  if (!text || lines.length === 0) return []
  const { to, action = look } = desk
  // What has no limit yet is told as a number only.
  const first = state === 'open' ? undefined : lines[0]
  return [{ level: levels[state], text, to, action, first, count: lines.length }]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const responsibleIn = ({ values }: WorkLine): string | null =>
  typeof values.responsible === 'string' ? values.responsible : null

const namedIn = (line: WorkLine): string[] =>
  [line.subject, line.organisation ?? '', responsibleIn(line) ?? ''].filter((id) => uuid.test(id))

/** "Sớm nhất: … – đồng chí …, hạn 05/12/2023": one name for whoever asks who. */
const firstNamed = (line: WorkLine, count: number, nameOf: (id: string) => string): Label | undefined => {
  // A subject out of sight has no name but the beginning of its id.
  const named = (id: string | null) => {
    const name = id && uuid.test(id) ? nameOf(id) : id
    return name && name !== id?.slice(0, 8) ? name : null
  }
  const subject = named(line.subject)
  if (!subject) return undefined
  const whose = named(responsibleIn(line) ?? line.organisation)
  const who = whose ? ` – ${whose}` : ''
  const day = line.due ? printDay(line.due) : null
  return {
    vi: `${count > 1 ? 'Sớm nhất: ' : ''}${subject}${who}${day ? `, hạn ${day}` : ''}`,
    en: `${count > 1 ? 'First: ' : ''}${subject}${who}${day ? `, due ${day}` : ''}`,
  }
}
