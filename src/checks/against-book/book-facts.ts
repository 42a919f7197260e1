import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { targetRows } from '#book/ledger/targets.ts'
import { type AskedRow, askRegister } from '#book/registers/ask.ts'
import type { Tx } from '#book/session.ts'
import type { Day, Period } from '#kernel/calendar.ts'
import type { RegisterDefinition } from '#kernel/register.ts'
import { forever } from '#kernel/register.ts'
import { type PartyOrganisation, partyOrganisations } from '#subjects/party-organisations.ts'
import { communeKinds, type Place, places } from '#subjects/places.ts'
import { type UnitLevel, units } from '#subjects/units.ts'
import type { Levels, StandingPlan } from './assigners.ts'
import type { NamedOrganisation } from './names.ts'
import { type Called, registersCalled } from './wordings.ts'

const rowsOf = async (tx: Tx, book: BookInfo, register: RegisterDefinition, on: Day): Promise<AskedRow[]> => {
  const pageSize = 1000
  const rows: AskedRow[] = []
  for (let page = 0; ; page++) {
    const found = await askRegister(tx, book, { register, on, page, pageSize })
    rows.push(...found.rows)
    if (found.rows.length < pageSize) return rows
  }
}

interface Registers {
  organisations: readonly { subject: string; data: PartyOrganisation }[]
  places: readonly { subject: string; data: Place }[]
  units: readonly { subject: string; data: { name: string; level: UnitLevel | null } }[]
}

/** A place or unit is led by the organisation that serves it; a commune by its home. */
const namedOrganisations = ({
  organisations,
  places: all,
  units: bodies,
}: Registers): NamedOrganisation[] => {
  const called = new Map<string, string[]>()
  const call = (organisation: string, name: string) =>
    called.set(organisation, [...(called.get(organisation) ?? []), name])
  const names = new Map([...all, ...bodies].map((one) => [one.subject, one.data.name]))
  for (const { subject, data } of organisations)
    for (const served of data.serves) {
      const name = names.get(served)
      if (name && data.serves.length === 1) call(subject, name)
    }
  for (const { data } of all)
    if ((communeKinds as readonly string[]).includes(data.kind)) call(data.home, data.name)
  return organisations.map(({ subject, data }) => ({
    id: subject,
    name: data.name,
    alsoCalled: called.get(subject) ?? [],
  }))
}

const superiorLevels = { central: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã' }

const levelsOf = (book: BookInfo, { organisations, units: bodies }: Registers): Levels => {
  const root = organisations.find((one) => one.subject === book.root)?.data
  const superior = bodies.find((one) => one.subject === book.superior)?.data.level
  return {
    own: root?.kind === 'commune-body' ? 'xã' : 'huyện',
    superior: book.superior ? superiorLevels[superior ?? 'province'] : null,
  }
}

const standingPlans = async (tx: Tx, book: BookInfo): Promise<StandingPlan[]> => {
  const rows = await targetRows(tx, book.id, book.head, forever, { organisation: book.root })
  const plans = new Map<string, StandingPlan>()
  for (const { of, assigner, from, to, age } of rows) {
    const by = assigner === book.superior ? 'superior' : assigner === book.root ? 'own' : undefined
    if (age === 1 && of !== null && by) plans.set(`${of}|${by}|${from}|${to}`, { code: of, by, from, to })
  }
  return [...plans.values()]
}

const calledIn = async (tx: Tx, book: BookInfo, catalogue: Catalogue, on: Day): Promise<Called> => {
  const called: { [register: string]: { id: string; name: string }[] } = {}
  for (const id of registersCalled(catalogue.figures.values())) {
    const register = catalogue.registers.get(id)
    const rows = register ? await rowsOf(tx, book, register, on) : []
    called[id] = rows.map(({ subject, data }) => ({ id: subject, name: register?.name(data) ?? '' }))
  }
  return called
}

/** What a book has to tell texts by, as plain data: it may be handed to another thread. */
export interface BookFacts {
  named: readonly NamedOrganisation[]
  root: string
  plans: readonly StandingPlan[]
  levels: Levels
  /** What the rows are called that are arguments of figures: funds by their names. */
  called: Called
  /** Where the text names no period. */
  period: Period
  /** Whom a text is about that names nobody. */
  organisation: string
}

/** The names, plans and levels of a book as of the last day of the period. */
export const bookFacts = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  asked: { period: Period; organisation: string },
): Promise<BookFacts> => {
  const on = asked.period.to
  // The registers' own rows say what they are; here they are only read.
  const registers = {
    organisations: await rowsOf(tx, book, partyOrganisations, on),
    places: await rowsOf(tx, book, places, on),
    units: await rowsOf(tx, book, units, on),
  } as unknown as Registers
  return {
    named: namedOrganisations(registers),
    root: book.root,
    plans: await standingPlans(tx, book),
    levels: levelsOf(book, registers),
    called: await calledIn(tx, book, catalogue, on),
    ...asked,
  }
}
