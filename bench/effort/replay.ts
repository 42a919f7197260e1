import type { Page } from 'playwright-core'
import type { KindAnswer } from '#kernel/answers.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { fieldsOf } from '#ui/record-schema.ts'
import { plain } from './facts.ts'
import { fillForm, handIn, type NameOf } from './form.ts'
import type { Effort, Hand } from './hand.ts'
import { doIt } from './office.ts'
import { ask, type World } from './world.ts'

export interface Replayed {
  kind: KindAnswer
  effort: Effort
  /** What the book said against it, or null when it was entered. */
  refused: string | null
  /** What the form made anew, by what the record called it. */
  made: ReadonlyMap<string, string>
}

interface Answer {
  rows?: { name: string; from: string; data: { bornOn?: unknown } }[]
}

/** A name as whoever enters may look it up, or else as the office that knows everybody does. */
export const namesIn =
  (pages: readonly Page[], { address }: World, day: string): NameOf =>
  async (register, subject) => {
    const path = `registers/${register}/${subject}?on=${day}`
    let rows: NonNullable<Answer['rows']> = []
    for (const page of pages)
      if (rows.length === 0) rows = (await ask<Answer>(page, address, path)).rows ?? []
    const row = rows.filter((one) => one.from <= day).at(-1) ?? rows[0]
    if (!row) return null
    const { bornOn } = row.data
    return { name: row.name, also: typeof bornOn === 'string' ? bornOn.slice(0, 4) : '' }
  }

/** From the desk to the form: Ghi sổ, a word of the kind's name, the kind. */
export const openForm = async (hand: Hand, kind: KindAnswer): Promise<void> => {
  const { page } = hand
  const nav = page.locator('nav:visible')
  await hand.tap(nav.getByRole('link', { name: 'Ghi sổ', exact: true }).first())
  const filter = page.getByRole('textbox', { name: 'Gõ để lọc' }).first()
  await filter.waitFor()
  const word = plain(kind.label.vi).split(' ').slice(0, 2).join(' ')
  await filter.click()
  await filter.fill(word)
  // Searching a list of actions enters nothing: counted, not kept.
  hand.add(1, word.length)
  await hand.tap(page.locator(`main a[href^="/enter/${kind.id}"]`).first())
  await page.locator('main form').waitFor()
}

export interface ToReplay {
  kind: KindAnswer
  record: SubmittedRecord
  /** Signed in as somebody who may look up most names. */
  names: Page
  /** Fields the form knows already. */
  given: readonly string[]
  /** The matter was begun before: its page offers the next step, and names whom it is about. */
  fromPage: boolean
}

/** What the page sent last, so that what a form made anew is known by its id. */
const lastSent = (page: Page) => {
  let body: SubmittedRecord['body'] = {}
  const look = (request: { url(): string; method(): string; postDataJSON(): unknown }) => {
    if (request.method() !== 'POST' || !new URL(request.url()).pathname.endsWith('/api/records')) return
    const { records = [] } = request.postDataJSON() as { records?: SubmittedRecord[] }
    body = records[0]?.body ?? {}
  }
  page.on('request', look)
  return () => {
    page.off('request', look)
    return body
  }
}

const madeBy = (kind: KindAnswer, record: SubmittedRecord, sent: SubmittedRecord['body']) =>
  new Map(
    fieldsOf(kind.schema)
      .filter((field) => field.control === 'new-subject' && sent[field.name] !== undefined)
      .map((field) => [String(record.body[field.name]), String(sent[field.name])]),
  )

const enterBy = async (
  hand: Hand,
  world: World,
  { kind, record, names, given }: ToReplay,
  open: () => Promise<void>,
  finish: (hand: Hand) => Promise<string | null> = handIn,
): Promise<Replayed> => {
  const sent = lastSent(hand.page)
  try {
    await open()
    await fillForm(hand, kind, record, {
      nameOf: namesIn([hand.page, names], world, record.decidedOn),
      given,
    })
    const refused = await finish(hand)
    return { kind, effort: hand.effortOf(hand.task), refused, made: madeBy(kind, record, sent()) }
  } catch (error) {
    sent()
    const [line = ''] = String(error).split('\n')
    return { kind, effort: hand.effortOf(hand.task), refused: line.slice(0, 200), made: new Map() }
  }
}

/** The subject a step goes on with, where its page may offer the step. */
const goesOnWith = ({ kind, record, fromPage }: ToReplay): string | null => {
  const subject = kind.verb ? record.body[kind.verb.field] : null
  return fromPage && typeof subject === 'string' ? subject : null
}

/** From the desk to the list, to its line, to the next step: opened by its address, the three taps counted. */
const fromItsPage = async (hand: Hand, world: World, { kind, record }: ToReplay, subject: string) => {
  const { verb } = kind
  if (!verb) return false
  await hand.page.goto(`${world.address}/registers/${verb.on}/${subject}?on=${record.decidedOn}`)
  const isOffered = await doIt(hand, verb.label.vi).catch(() => false)
  if (isOffered) hand.add(3, 0)
  return isOffered
}

const fromTheDesk = (hand: Hand, world: World, what: ToReplay) => async () => {
  const { kind, record } = what
  const subject = goesOnWith(what)
  if (subject && (await fromItsPage(hand, world, what, subject))) return
  hand.begin(hand.task)
  await hand.page.goto(`${world.address}/?on=${record.decidedOn}`)
  await hand.page.locator('h1').first().waitFor()
  await openForm(hand, kind)
}

/** Enters one record of the year again, as it was, through the forms. */
export const replay = (hand: Hand, world: World, what: ToReplay): Promise<Replayed> => {
  hand.begin(what.kind.id)
  return enterBy(hand, world, what, fromTheDesk(hand, world, what))
}

/** Fills in a record that the book has, to the last field, and counts the tap that would hand it in. */
export const fillOnly = (hand: Hand, world: World, what: ToReplay): Promise<Replayed> => {
  hand.begin(what.kind.id)
  return enterBy(hand, world, what, fromTheDesk(hand, world, what), async () => {
    hand.add(1, 0)
    return 'in the book, and too much rests on it'
  })
}

/** Enters the next of the same day from the note of the one before: only what is different is typed. */
export const replayAlike = (hand: Hand, world: World, what: ToReplay): Promise<Replayed> => {
  hand.begin(`${what.kind.id} alike`)
  return enterBy(hand, world, what, async () => {
    await hand.tap(hand.page.getByRole('button', { name: 'Ghi tiếp như vậy' }))
    await hand.page.locator('main form').waitFor()
  })
}
