import type { Page } from 'playwright-core'
import type { KindAnswer } from '#kernel/answers.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { plain } from './facts.ts'
import { fillForm, handIn, type NameOf } from './form.ts'
import type { Effort, Hand } from './hand.ts'
import { ask, type World } from './world.ts'

export interface Replayed {
  kind: KindAnswer
  effort: Effort
  /** What the book said against it, or null when it was entered. */
  refused: string | null
}

interface Answer {
  rows?: { name: string; from: string; data: { bornOn?: unknown } }[]
}

export const namesIn =
  (page: Page, { address }: World, day: string): NameOf =>
  async (register, subject) => {
    const { rows = [] } = await ask<Answer>(page, address, `registers/${register}/${subject}?on=${day}`)
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
  /** Signed in as somebody who may look up every name. */
  names: Page
  /** Fields the form knows already. */
  given: readonly string[]
}

/** Enters one record of the year again, as it was, through the forms. */
export const replay = async (
  hand: Hand,
  world: World,
  { kind, record, names, given }: ToReplay,
): Promise<Replayed> => {
  hand.begin(kind.id)
  const { page } = hand
  try {
    await page.goto(`${world.address}/?on=${record.decidedOn}`)
    await page.locator('h1').first().waitFor()
    await openForm(hand, kind)
    await fillForm(hand, kind, record, { nameOf: namesIn(names, world, record.decidedOn), given })
    const refused = await handIn(hand)
    return { kind, effort: hand.effortOf(kind.id), refused }
  } catch (error) {
    const [line = ''] = String(error).split('\n')
    return { kind, effort: hand.effortOf(kind.id), refused: line.slice(0, 200) }
  }
}
