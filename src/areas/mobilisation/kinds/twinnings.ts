import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { amends, type Change, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, labelled, money, onVagueDay, subject, text } from '#subjects/fields.ts'
import { units } from '#subjects/units.ts'
import { helpForms } from '../choices.ts'
import {
  buonsTwinned,
  twinnedUnits,
  twinningHelp,
  twinningPairs,
  twinningValue,
} from '../figures/twinnings.ts'
import { eachOnce } from '../lists.ts'
import { twinningNotStanding, twinningStanding } from '../refusals.ts'
import { twinnings } from '../registers/twinnings.ts'
import { onlyVillages, villagesNeeded } from '../villages.ts'

const theTie = { vi: 'Cặp kết nghĩa', en: 'Tie' }
const onTie = (label: { vi: string; en: string }) => ({ label, on: 'twinnings', field: 'twinning' })
const addsToCoverage = [twinnedUnits.id, twinningPairs.id, buonsTwinned.id]

/** The tie of one partner and one village: ended and begun again it is the same one. */
export const twinningOf = (unit: string, village: string): string => derivedSubject('twinning', unit, village)

const pair = z.strictObject({
  village: subject('places', { vi: 'Thôn, buôn', en: 'Village' }),
  unit: subject('units', { vi: 'Cơ quan, đơn vị, doanh nghiệp', en: 'Partner' }),
})
type Pair = z.output<typeof pair>
const pairs = labelled(z.array(pair).min(1).max(400), { vi: 'Các cặp kết nghĩa', en: 'Ties' })

interface TieThen extends Pair {
  title: string
  home: string
}
const needsOf = (list: readonly Pair[]) => ({
  ...villagesNeeded(list.map((one) => one.village)),
  ...Object.fromEntries(list.map((one) => [one.unit, historyIn(units, one.unit)])),
  ...Object.fromEntries(
    list.map(({ unit, village }) => [
      twinningOf(unit, village),
      historyIn(twinnings, twinningOf(unit, village)),
    ]),
  ),
})
type Known = {
  readonly [id: string]: { on: (day: Day) => object | undefined; latest?: { row: object } | undefined }
}
const nameIn = (known: Known, id: string): string =>
  (known[id]?.latest?.row as { name?: string } | undefined)?.name ?? ''

const rule = (list: readonly Pair[], known: Known, on: Day) => {
  return [
    eachOnce(
      list.map(({ unit, village }) => `${unit} ${village}`),
      'pairs',
    ),
    ...onlyVillages(
      list.map((one) => one.village),
      known as Parameters<typeof onlyVillages>[1],
      on,
      'pairs',
    ),
    ...list
      .filter(({ unit, village }) => known[twinningOf(unit, village)]?.on(on))
      .map(({ unit, village }) =>
        twinningStanding({ unit: nameIn(known, unit), village: nameIn(known, village) }, { field: 'pairs' }),
      ),
  ]
}
const tiesThen = (list: readonly Pair[], known: Known, on: Day): TieThen[] =>
  list.map((one) => ({
    ...one,
    title: `${nameIn(known, one.unit)} – ${nameIn(known, one.village)}`,
    home: (known[one.village]?.on(on) as { home?: string } | undefined)?.home ?? '',
  }))
const opened = (ties: readonly TieThen[], on: Day, since: string | null): Change[] =>
  ties.map(({ unit, village, title, home }) =>
    opens(twinnings, twinningOf(unit, village), on, { unit, village, title, home, since, lastHelpOn: null }),
  )

/** Several partners may have one village, and one partner several: each is a tie of its own. */
export const twinningBegun = kind('twinning.begun', {
  label: { vi: 'Phân công, ký kết kết nghĩa', en: 'Twinning begun' },
  help: {
    vi: 'Ghi cả danh sách theo quyết định phân công, mỗi dòng một đơn vị và một buôn.',
    en: 'The whole list of a decision, one partner and one village a line.',
  },
  addsTo: addsToCoverage,
  days: { decided: { vi: 'Ngày phân công', en: 'Decided on' } },
  body: form({ pairs }),
  needs: ({ body }) => needsOf(body.pairs),
  rule: ({ body, effectiveOn }, known) => rule(body.pairs, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({ ties: tiesThen(body.pairs, known, effectiveOn) }),
  changes: ({ facts, effectiveOn }) => opened(facts.ties, effectiveOn, effectiveOn),
  tells: {
    vi: ({ facts }) =>
      facts.ties.length === 1
        ? `Kết nghĩa ${facts.ties[0]?.title}`
        : `Phân công kết nghĩa ${facts.ties.length} cặp`,
    en: ({ facts }) =>
      facts.ties.length === 1 ? `Twinned: ${facts.ties[0]?.title}` : `${facts.ties.length} ties begun`,
  },
})

export const twinningBroughtForward = kind('twinning.brought-forward', {
  label: { vi: 'Mở sổ: kết nghĩa', en: 'Twinnings brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({ pairs, since: onVagueDay({ vi: 'Kết nghĩa từ', en: 'Since' }).optional() }),
  needs: ({ body }) => needsOf(body.pairs),
  rule: ({ body, effectiveOn }, known) => rule(body.pairs, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({ ties: tiesThen(body.pairs, known, effectiveOn) }),
  changes: ({ body, facts, effectiveOn }) => opened(facts.ties, effectiveOn, body.since ?? null),
  tells: {
    vi: ({ facts }) => `Đang có ${facts.ties.length} cặp kết nghĩa`,
    en: ({ facts }) => `${facts.ties.length} ties stand`,
  },
})

const told = {
  twinning: subject('twinnings', theTie),
  form: chosen(helpForms, { vi: 'Hình thức giúp', en: 'How' }),
  content: text({ vi: 'Việc đã làm', en: 'What was done' }).optional(),
  value: money({ vi: 'Trị giá, nếu tính được', en: 'Value, if known' }).optional(),
  households: count({ vi: 'Số hộ được giúp', en: 'Households helped' }).optional(),
}
interface Told {
  twinning: string
  value?: number | undefined
}
const posts = ({ twinning, value }: Told, home: string, on: Day): PostingLine[] => [
  twinningHelp.add(on, 1, { subject: twinning, organisation: home }),
  ...(value ? [twinningValue.add(on, value, { subject: twinning, organisation: home })] : []),
]

export const twinningHelped = kind('twinning.helped', {
  label: { vi: 'Hoạt động kết nghĩa', en: 'Activity of a twinning' },
  addsTo: [twinningHelp.id, twinningValue.id],
  verb: onTie({ vi: 'Ghi hoạt động', en: 'Enter an activity' }),
  body: form(told),
  needs: ({ body }) => ({ tie: historyIn(twinnings, body.twinning) }),
  rule: ({ effectiveOn }, { tie }) => [
    !tie.on(effectiveOn) && twinningNotStanding({}, { field: 'twinning' }),
  ],
  facts: ({ effectiveOn }, { tie }) => ({
    home: tie.on(effectiveOn)?.home ?? '',
    title: tie.on(effectiveOn)?.title ?? '',
  }),
  posts: ({ body, facts, effectiveOn }) => posts(body, facts.home, effectiveOn),
  changes: ({ body, effectiveOn }) => [
    amends(twinnings, body.twinning, effectiveOn, { lastHelpOn: effectiveOn }),
  ],
  tells: {
    vi: ({ body, facts }) => `${facts.title}: ${body.content ?? helpForms[body.form].vi.toLowerCase()}`,
    en: ({ body, facts }) => `${facts.title}: ${body.content ?? helpForms[body.form].en.toLowerCase()}`,
  },
})

/** Twice a year each partner tells what it did; the office enters the round as one list. */
export const twinningReported = kind('twinning.half-year-reported', {
  label: { vi: 'Tổng hợp hoạt động kết nghĩa', en: 'Twinnings reported' },
  help: {
    vi: 'Mỗi năm hai lần: mỗi dòng một cặp đã có hoạt động. Cặp không báo thì không ghi, danh sách đến hạn sẽ nêu tên.',
    en: 'Twice a year: one line for each tie that was active. Ties that told nothing are named by the list of those due.',
  },
  addsTo: [twinningHelp.id, twinningValue.id],
  days: { decided: { vi: 'Ngày tổng hợp', en: 'Summed up on' } },
  body: form({
    lines: labelled(z.array(z.strictObject(told)).min(1).max(400), {
      vi: 'Các cặp đã báo',
      en: 'Ties that told',
    }),
  }),
  needs: ({ body }) =>
    Object.fromEntries(body.lines.map(({ twinning }) => [twinning, historyIn(twinnings, twinning)])),
  rule: ({ body, effectiveOn }, known) => {
    return [
      eachOnce(
        body.lines.map((one) => one.twinning),
        'lines',
      ),
      body.lines.some(({ twinning }) => !known[twinning]?.on(effectiveOn)) &&
        twinningNotStanding({}, { field: 'lines' }),
    ]
  },
  facts: ({ body, effectiveOn }, known) => ({
    homes: body.lines.map(({ twinning }) => known[twinning]?.on(effectiveOn)?.home ?? ''),
  }),
  posts: ({ body, facts, effectiveOn }) =>
    body.lines.flatMap((one, index) => posts(one, facts.homes[index] ?? '', effectiveOn)),
  changes: ({ body, effectiveOn }) =>
    body.lines.map(({ twinning }) => amends(twinnings, twinning, effectiveOn, { lastHelpOn: effectiveOn })),
  tells: {
    vi: ({ body }) => `Tổng hợp hoạt động của ${body.lines.length} cặp kết nghĩa`,
    en: ({ body }) => `Activities of ${body.lines.length} ties summed up`,
  },
})

export const twinningEnded = kind('twinning.ended', {
  label: { vi: 'Thôi kết nghĩa', en: 'Twinning ended' },
  addsTo: addsToCoverage,
  verb: onTie({ vi: 'Thôi kết nghĩa', en: 'End' }),
  body: form({ twinning: subject('twinnings', theTie), reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  needs: ({ body }) => ({ tie: historyIn(twinnings, body.twinning) }),
  rule: ({ effectiveOn }, { tie }) => [
    !tie.on(effectiveOn) && twinningNotStanding({}, { field: 'twinning' }),
  ],
  facts: (_, { tie }) => ({ title: tie.latest?.row.title ?? '' }),
  changes: ({ body, effectiveOn }) => [closes(twinnings, body.twinning, effectiveOn)],
  tells: {
    vi: ({ body, facts }) => `Thôi kết nghĩa ${facts.title}: ${body.reason}`,
    en: ({ body, facts }) => `${facts.title} ended: ${body.reason}`,
  },
})

export const twinningKinds: readonly Kind[] = [
  twinningBegun,
  twinningBroughtForward,
  twinningHelped,
  twinningReported,
  twinningEnded,
]
