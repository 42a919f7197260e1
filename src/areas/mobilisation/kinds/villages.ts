import { z } from 'zod'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { count, form, inYear, labelled, onVagueDay, subject, text } from '#subjects/fields.ts'
import { places } from '#subjects/places.ts'
import {
  conventionsRevised,
  schemeChanged,
  schemeHouseholds,
  schemeVillages,
  villagesWithConvention,
} from '../figures/villages.ts'
import { eachOnce } from '../lists.ts'
import { conventionMissing, conventionStanding, moreChanged } from '../refusals.ts'
import { conventions, schemeResults } from '../registers/villages.ts'
import { onlyVillages, villagesNeeded, villagesThen } from '../villages.ts'

const theVillage = { vi: 'Thôn, buôn, tổ dân phố', en: 'Village' }
export const conventionOf = (village: string): string => derivedSubject('convention', village)

interface OfVillage {
  body: { village: string }
}
const needs = ({ body }: OfVillage) => ({
  place: historyIn(places, body.village),
  convention: historyIn(conventions, conventionOf(body.village)),
})

export const conventionApproved = kind('convention.approved', {
  label: { vi: 'Công nhận hương ước, quy ước', en: 'Convention approved' },
  addsTo: [villagesWithConvention.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày công nhận', en: 'Approved on' } },
  body: form({ village: subject('places', theVillage) }),
  needs,
  rule: ({ body, effectiveOn }, { place, convention }) => [
    ...onlyVillages([body.village], { [body.village]: place }, effectiveOn, 'village'),
    convention.on(effectiveOn) !== undefined &&
      conventionStanding({ name: place.latest?.row.name ?? '' }, { field: 'village' }),
  ],
  facts: ({ effectiveOn }, { place }) => ({ home: place.on(effectiveOn)?.home ?? '' }),
  changes: ({ body, facts, effectiveOn }) => [
    opens(conventions, conventionOf(body.village), effectiveOn, {
      village: body.village,
      home: facts.home,
      approvedOn: effectiveOn,
      revisedOn: null,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Công nhận hương ước, quy ước của ${name(body.village)}`,
    en: ({ body }, name) => `Convention of ${name(body.village)} approved`,
  },
})

export const conventionRevised = kind('convention.revised', {
  label: { vi: 'Sửa đổi hương ước, quy ước', en: 'Convention revised' },
  addsTo: [conventionsRevised.id],
  citesDecision: true,
  days: { decided: { vi: 'Ngày công nhận', en: 'Approved on' } },
  body: form({
    village: subject('places', theVillage),
    content: text({ vi: 'Nội dung sửa đổi', en: 'What changed' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, { place, convention }) => [
    !convention.on(effectiveOn) &&
      conventionMissing({ name: place.latest?.row.name ?? '' }, { field: 'village' }),
  ],
  facts: ({ effectiveOn }, { place }) => ({ home: place.on(effectiveOn)?.home ?? '' }),
  posts: ({ body, facts, effectiveOn }) => [
    conventionsRevised.add(effectiveOn, 1, { subject: body.village, organisation: facts.home }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(conventions, conventionOf(body.village), effectiveOn, { revisedOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body }, name) => `Sửa đổi hương ước, quy ước của ${name(body.village)}`,
    en: ({ body }, name) => `Convention of ${name(body.village)} revised`,
  },
})

/** All that a commune has when the book opens, as one list. */
export const conventionsBroughtForward = kind('convention.brought-forward', {
  label: { vi: 'Mở sổ: hương ước, quy ước', en: 'Conventions brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({
    villages: labelled(
      z
        .array(
          z.strictObject({
            village: subject('places', theVillage),
            approved: onVagueDay({ vi: 'Công nhận', en: 'Approved' }).optional(),
          }),
        )
        .min(1)
        .max(400),
      { vi: 'Các thôn, buôn', en: 'Villages' },
    ),
  }),
  needs: ({ body }) => villagesNeeded(body.villages.map((one) => one.village)),
  rule: ({ body, effectiveOn }, known) => {
    const ids = body.villages.map((one) => one.village)
    return [eachOnce(ids, 'villages'), ...onlyVillages(ids, known, effectiveOn, 'villages')]
  },
  facts: ({ body, effectiveOn }, known) => ({
    homes: body.villages.map(({ village }) => known[village]?.on(effectiveOn)?.home ?? ''),
  }),
  changes: ({ body, facts, effectiveOn }) =>
    body.villages.map(({ village, approved }, index) =>
      opens(conventions, conventionOf(village), effectiveOn, {
        village,
        home: facts.homes[index] ?? '',
        approvedOn: approved ?? null,
        revisedOn: null,
      }),
    ),
  tells: {
    vi: ({ body }) => `${body.villages.length} thôn, buôn đang có hương ước, quy ước`,
    en: ({ body }) => `${body.villages.length} villages have a convention`,
  },
})

const resultOf = (directive: string, village: string, year: number) =>
  derivedSubject('scheme-result', directive, village, year)

/** What a scheme brought, village by village; the review of the paper itself belongs to the paper. */
export const schemeResultsTold = kind('scheme.results-told', {
  label: { vi: 'Kết quả đề án theo buôn', en: 'Results of a scheme by village' },
  addsTo: [schemeVillages.id, schemeHouseholds.id, schemeChanged.id],
  days: { decided: { vi: 'Ngày báo', en: 'Told on' } },
  body: form({
    directive: subject('directives', { vi: 'Đề án', en: 'Scheme' }),
    year: inYear({ vi: 'Kết quả của năm', en: 'Of the year' }),
    villages: labelled(
      z
        .array(
          z.strictObject({
            village: subject('places', theVillage),
            households: count({ vi: 'Hộ được vận động', en: 'Households asked' }),
            changed: count({ vi: 'Hộ đã đổi cách làm', en: 'Changed' }),
            note: text({ vi: 'Việc chính', en: 'Main thing' }).optional(),
          }),
        )
        .min(1)
        .max(400),
      { vi: 'Các buôn', en: 'Villages' },
    ),
  }),
  needs: ({ body }) => villagesNeeded(body.villages.map((one) => one.village)),
  rule: ({ body, effectiveOn }, known) => {
    const ids = body.villages.map((one) => one.village)
    return [
      eachOnce(ids, 'villages'),
      ...onlyVillages(ids, known, effectiveOn, 'villages'),
      ...body.villages.map(
        ({ changed, households }, index) =>
          changed > households &&
          moreChanged({ line: index + 1, changed, households }, { field: 'villages' }),
      ),
    ]
  },
  facts: ({ body, effectiveOn }, known) => ({
    villages: villagesThen(
      body.villages.map((one) => one.village),
      known,
      effectiveOn,
    ),
  }),
  changes: ({ body, facts, effectiveOn }) =>
    body.villages.map(({ note, ...told }, index) =>
      opens(schemeResults, resultOf(body.directive, told.village, body.year), effectiveOn, {
        ...told,
        note: note ?? null,
        directive: body.directive,
        year: body.year,
        home: facts.villages[index]?.home ?? '',
      }),
    ),
  tells: {
    vi: ({ body }, name) =>
      `Kết quả năm ${body.year} của ${name(body.directive)} tại ${body.villages.length} buôn`,
    en: ({ body }, name) =>
      `${name(body.directive)}, ${body.year}: results of ${body.villages.length} villages`,
  },
})

export const villageKindsOfRecord: readonly Kind[] = [
  conventionApproved,
  conventionRevised,
  conventionsBroughtForward,
  schemeResultsTold,
]
