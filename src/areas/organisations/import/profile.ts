import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { readVagueDay } from '#kernel/written-day.ts'
import {
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
} from '#subjects/party-organisations.ts'
import { kindInName, readKind, readSector, sectorInName } from './cells.ts'
import { type OrganisationField, organisationColumns } from './columns.ts'

/** One line of the sheet, by field, as written. */
export type OrganisationRow = { readonly [field in OrganisationField]?: string }

/** An organisation as its line tells it; its superior is still a name or a code. */
export interface ListedOrganisation {
  name: string
  code: string | undefined
  kind: OrganisationKind
  /** Undefined: directly under the committee that keeps the book. */
  parent: string | undefined
  sector: Sector
  foundedOn: string | undefined
}

export type OrganisationReading =
  | { listed: ListedOrganisation; notes: Label[] }
  | { listed: null; errors: Label[] }

const problems = {
  empty: { vi: '{column}: còn trống.', en: '{column}: empty.' },
  unreadable: { vi: '{column}: không đọc được «{text}».', en: '{column}: cannot read "{text}".' },
  later: {
    vi: '{column}: «{text}» sau ngày mở sổ.',
    en: '{column}: "{text}" is after the day the book opens.',
  },
  assumed: {
    vi: '{column}: để trống, hiểu theo tên là «{text}».',
    en: '{column}: empty, taken from the name as "{text}".',
  },
} satisfies { [problem: string]: Label }

const problem = (field: OrganisationField, what: keyof typeof problems, text: string | Label = ''): Label => {
  const column = organisationColumns.find((one) => one.field === field)?.label
  const fill = (language: keyof Label) =>
    problems[what][language]
      .replace('{column}', column?.[language] ?? field)
      .replace('{text}', typeof text === 'string' ? text : text[language])
  return { vi: fill('vi'), en: fill('en') }
}

/**
 * Reads one line of a list of organisations. What the list leaves out is taken from the name where the
 * name says it, and a note tells so; what cannot be read is an error, never a guess.
 */
export const readOrganisation = (row: OrganisationRow, openedOn: Day): OrganisationReading => {
  const errors: Label[] = []
  const notes: Label[] = []
  const said = (field: OrganisationField) => row[field]?.trim() || undefined
  const read = <T>(field: OrganisationField, reading: (text: string) => T | undefined): T | undefined => {
    const text = said(field)
    if (text === undefined) return undefined
    const value = reading(text)
    if (value === undefined) errors.push(problem(field, 'unreadable', text))
    return value
  }
  const name = said('name')
  if (!name) errors.push(problem('name', 'empty'))
  const saidKind = read('kind', (text) => readKind(text, openedOn))
  const kind = saidKind ?? (name && !said('kind') ? kindInName(name) : undefined)
  if (!kind && !said('kind')) errors.push(problem('kind', 'empty'))
  else if (kind && !saidKind) notes.push(problem('kind', 'assumed', organisationKinds[kind]))
  const saidSector = read('sector', readSector)
  const foundedOn = read('foundedOn', readVagueDay)
  if (foundedOn !== undefined && foundedOn > openedOn)
    errors.push(problem('foundedOn', 'later', said('foundedOn') ?? ''))
  if (errors.length > 0 || !name || !kind) return { listed: null, errors }
  const sector = saidSector ?? sectorInName(name, kind)
  if (!saidSector) notes.push(problem('sector', 'assumed', sectors[sector]))
  return {
    listed: { name, code: said('code'), kind, parent: said('parent'), sector, foundedOn },
    notes,
  }
}
