import { kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { type Change, closes, type History, historyIn, type NamingNeed, type Row } from '#kernel/register.ts'
import { form, subject } from '#subjects/fields.ts'
import { communeKinds, places } from '#subjects/places.ts'
import { decisionNeeded, notOfOneLevel, placeIntoItself } from '../refusals.ts'
import { cites } from '../under.ts'

interface Naming {
  register: string
  field: string
  /** It says something of the old place that is not true of the new one by itself: it ends, to be told anew. */
  ends?: true
}

/**
 * Every register with a field that names a place. An area never imports another, so these are known by id;
 * a test holds them against what the registers declare.
 */
export const namingPlaces: readonly Naming[] = [
  { register: 'places', field: 'parent' },
  { register: 'units', field: 'place' },
  { register: 'persons', field: 'residence' },
  { register: 'positions', field: 'place' },
  { register: 'tenures', field: 'place' },
  { register: 'items', field: 'place' },
  // The merged commune is assessed as one: none of its criteria is met because an old commune met it.
  { register: 'criteria', field: 'commune', ends: true },
  { register: 'households', field: 'village' },
  { register: 'poverty-reviews', field: 'place' },
  { register: 'poverty-reviews', field: 'commune' },
  { register: 'charges', field: 'place' },
  { register: 'issues', field: 'place' },
  { register: 'fund-grants', field: 'place' },
  { register: 'projects', field: 'place' },
  { register: 'models', field: 'place' },
  { register: 'twinnings', field: 'village' },
  { register: 'village-conventions', field: 'village' },
  { register: 'scheme-results', field: 'village' },
  { register: 'association-congresses', field: 'place' },
]

const body = form({
  place: subject('places', { vi: 'Địa bàn cũ', en: 'Old place' }),
  into: subject('places', { vi: 'Nhập vào', en: 'Into' }),
})
type Merger = JournalRecord<{ place: string; into: string }, { held: { [where: string]: readonly string[] } }>

const where = ({ register, field }: Naming) => `${register} ${field}`
const isCommune = (row: Row | undefined) => communeKinds.some((one) => one === row?.kind)

/** Those that still name it on the day: what ended before keeps the old name. */
const heldOn = (day: string, field: string, place: string, found: History | readonly History[] | undefined) =>
  (found ? [found].flat() : []).flatMap((one) => {
    const { subject: held, row } = one.rows.find(({ from, to }) => from <= day && day < to) ?? {}
    return held && row?.[field] === place ? [held] : []
  })

/**
 * Sáp nhập, hợp nhất địa bàn: the old place ends and what lies in it or speaks of it goes on in the other.
 * A new place is recorded first, in the same entry; each old one is merged into it.
 */
export const placeMerged = kind('place.merged', {
  label: { vi: 'Sáp nhập địa bàn', en: 'Place merged' },
  help: {
    vi: 'Ghi địa bàn mới trước. Thôn, buôn, đơn vị, công trình của địa bàn cũ chuyển theo; tiêu chí nông thôn mới kết thúc, đánh giá lại cho địa bàn mới.',
    en: 'Record the new place first. Villages, units and projects go along; new-rural criteria end and are assessed anew.',
  },
  body,
  citesDecision: true,
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
  },
  verb: { label: { vi: 'Sáp nhập', en: 'Merge' }, on: 'places', field: 'place' },
  needs: ({ body: { place, into } }) => ({
    old: historyIn(places, place),
    into: historyIn(places, into),
    ...(Object.fromEntries(
      namingPlaces.map((one) => [
        where(one),
        { register: one.register, field: one.field, subject: place } satisfies NamingNeed,
      ]),
    ) as { [where: string]: NamingNeed }),
  }),
  rule: ({ body: { place, into }, basis, effectiveOn }, loaded) => {
    const [old, next] = [loaded.old.on(effectiveOn), loaded.into.on(effectiveOn)]
    return [
      !cites(basis) && decisionNeeded(),
      place === into && placeIntoItself({}, { field: 'into' }),
      old !== undefined &&
        next !== undefined &&
        isCommune(old) !== isCommune(next) &&
        notOfOneLevel({ name: old.name, into: next.name }, { field: 'into' }),
    ]
  },
  facts: ({ body: { place }, effectiveOn }, loaded) => ({
    held: Object.fromEntries(
      namingPlaces.flatMap((one) => {
        const held = heldOn(effectiveOn, one.field, place, loaded[where(one) as keyof typeof loaded])
        return held.length > 0 ? [[where(one), held]] : []
      }),
    ),
  }),
  changes: ({ body: { place, into }, effectiveOn, facts }: Merger): Change[] => [
    ...namingPlaces.flatMap((one) =>
      (facts.held[where(one)] ?? []).map(
        (held): Change =>
          one.ends
            ? closes({ id: one.register }, held, effectiveOn)
            : {
                register: one.register,
                subject: held,
                on: effectiveOn,
                does: 'amend',
                patch: { [one.field]: into },
              },
      ),
    ),
    closes(places, place, effectiveOn),
  ],
  tells: {
    vi: ({ body: { place, into } }, name) => `Sáp nhập ${name(place)} vào ${name(into)}`,
    en: ({ body: { place, into } }, name) => `${name(place)} merged into ${name(into)}`,
  },
})
