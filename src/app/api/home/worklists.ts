import { namesOf } from '#book/journal/read.ts'
import { type Day, printDay } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { type DueState, dueState, type WorkLine, type Worklist } from '#kernel/worklist.ts'
import { type HomeLine, type HomeLines, type HomeQuestion, look } from './line.ts'

/** A list the desk tells of, with its lines on the day, the soonest due first. */
interface ToldList {
  area: string
  list: Worklist & { desk: NonNullable<Worklist['desk']> }
  lines: readonly WorkLine[]
}

const levels = { late: 'late', soon: 'due', open: 'info' } as const satisfies {
  [state in DueState]: HomeLine['level']
}
const states: readonly DueState[] = ['late', 'soon', 'open']

/** Every list of work the account may read, counted as the list itself would tell it. */
export const worklistLines: HomeLines = async (asked) => {
  const said = (await toldLists(asked))
    .sort((a, b) => Number(isTheirs(asked, b.list)) - Number(isTheirs(asked, a.list)))
    .flatMap((told) => states.flatMap((state) => saidOf(told, state, asked.on)))
  const name = await namesOf(
    asked.tx,
    asked.around.catalogue,
    asked.asker.book.id,
    said.flatMap(({ first }) => (first ? namedIn(first) : [])),
  )
  return said.map(({ first, count, ...line }) => ({
    ...line,
    ...(first ? { detail: firstNamed(first, count, name, asked.asker.book.root) } : {}),
  }))
}

/** The lists with a sentence for the desk that the account may read, with their lines on the day. */
export const toldLists = async (asked: HomeQuestion): Promise<ToldList[]> => {
  const told: ToldList[] = []
  const all = asked.around.catalogue.areas.flatMap(({ id, worklists = [] }) =>
    worklists.map((list) => ({ area: id, list })),
  )
  for (const { area, list } of all) {
    if (!isToldTo(asked, list)) continue
    const read = new Map<string, Awaited<ReturnType<HomeQuestion['standing']>>>()
    for (const { id } of list.reads) read.set(id, await asked.standing(id))
    const lines = list.lines(asked.on, (register) => (read.get(register.id) ?? []) as never)
    told.push({ area, list, lines: lines.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')) })
  }
  return told
}

const isToldTo = ({ asker }: HomeQuestion, list: Worklist): list is ToldList['list'] =>
  list.desk !== undefined && list.reads.every(({ id }) => asker.rights.readsRegister(id))

/** Who settles a line sees it before what they only look at. */
const isTheirs = ({ asker }: HomeQuestion, { settledBy }: Worklist): boolean =>
  settledBy !== null && asker.rights.entering(settledBy) !== 'no'

const saidOf = ({ area, list, lines }: ToldList, state: DueState, on: Day) => {
  const those = lines.filter(({ due }) => dueState(due, on) === state)
  const { to, action = look } = list.desk
  const text = list.desk[state]?.(those.length)
  if (!text || those.length === 0) return []
  // What has no limit yet is told as a number only.
  const first = state === 'open' ? undefined : those[0]
  return [{ level: levels[state], area, text, to, action, first, count: those.length }]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const responsibleIn = ({ values }: WorkLine): string | null =>
  typeof values.responsible === 'string' ? values.responsible : null

const namedIn = (line: WorkLine): string[] =>
  [line.subject, line.organisation ?? '', responsibleIn(line) ?? ''].filter((id) => uuid.test(id))

/** "Sớm nhất: … – đồng chí …, hạn 05/12/2023": one name for whoever asks who. */
const firstNamed = (
  line: WorkLine,
  count: number,
  nameOf: (id: string) => string,
  root: string,
): Label | undefined => {
  // A subject out of sight has no name but the beginning of its id.
  const named = (id: string | null) => {
    if (!id || !uuid.test(id)) return id
    const name = nameOf(id)
    return name === id.slice(0, 8) ? null : name
  }
  const subject = named(line.subject)
  if (!subject) return undefined
  const home = line.organisation === root || line.organisation === line.subject ? null : line.organisation
  const whose = named(responsibleIn(line) ?? home)
  const who = whose ? ` – ${whose}` : ''
  const day = line.due ? printDay(line.due) : null
  return {
    vi: `${count > 1 ? 'Sớm nhất: ' : ''}${subject}${who}${day ? `, hạn ${day}` : ''}`,
    en: `${count > 1 ? 'First: ' : ''}${subject}${who}${day ? `, due ${day}` : ''}`,
  }
}
