import type { Day } from '#kernel/calendar.ts'
import { offeredOn } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import {
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
} from '#subjects/party-organisations.ts'

// How offices write kinds and sectors in a cell of a sheet, and what the name of an organisation tells.

const isNamed = (key: string, ...labels: readonly Label[]): boolean =>
  labels.flatMap(({ vi, en }) => [vi, en]).some((name) => searchKey(name) === key)

/** Under its name of the day, or any it ever had; a plain «Chi bộ» is one under a committee. */
export const readKind = (text: string, on: Day): OrganisationKind | undefined => {
  const key = searchKey(text)
  if (key === 'chi bo') return 'cell'
  const offered = offeredOn(organisationKinds, on).find(([, label]) => isNamed(key, label))
  const known = Object.entries(organisationKinds).find(([, label]) => isNamed(key, label))
  return (offered ?? known)?.[0] as OrganisationKind | undefined
}

/** «Chi bộ cơ sở …», «Chi bộ …», «Đảng bộ bộ phận …», «Đảng bộ …»: an organisation is called after its kind. */
export const kindInName = (name: string): OrganisationKind | undefined => {
  const key = searchKey(name)
  if (key.startsWith('chi bo co so ')) return 'grassroots-cell'
  if (key.startsWith('chi bo ')) return 'cell'
  if (key.startsWith('dang bo bo phan ')) return 'sectional-body'
  return key.startsWith('dang bo ') ? 'grassroots-body' : undefined
}

export const readSector = (text: string): Sector | undefined => {
  const key = searchKey(text)
  return Object.entries(sectors).find(([, { vi, en }]) =>
    [vi, en, ...vi.split(', ')].some((name) => searchKey(name) === key),
  )?.[0] as Sector | undefined
}

const sectorWords: readonly (readonly [Sector, RegExp])[] = [
  ['armed-forces', /\b(cong an|quan su|bien phong|bo chi huy|dai doi|tieu doan|trung doan)\b/],
  ['school', /\b(truong|mam non|mau giao|tieu hoc|thcs|thpt)\b/],
  ['health', /\b(y te|benh vien)\b/],
  ['enterprise', /\b(cong ty|doanh nghiep|hop tac xa|htx|nong truong|lam truong)\b/],
  ['residential', /\b(buon|thon|bon|lang|to dan pho|khu pho|khoi pho|ap)\b/],
  ['agency', /\b(co quan|uy ban|van phong|ubnd|mat tran|khoi dang|chinh quyen)\b/],
]

/** What the name says the organisation works in: «Chi bộ Trường …», «Chi bộ buôn …». */
export const sectorInName = (name: string, kind: OrganisationKind): Sector => {
  const key = searchKey(name)
  const found = sectorWords.find(([, words]) => words.test(key))?.[0]
  if (found) return found
  // Without its marks it would be a committee's «Ban».
  if (/(^|\s)bản\s/iu.test(name)) return 'residential'
  return kind === 'cell' || kind === 'grassroots-cell' ? 'agency' : 'commune'
}
