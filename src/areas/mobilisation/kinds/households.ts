import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, type Change, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, flag, form, inYear, labelled, subject, text } from '#subjects/fields.ts'
import { hardships, households } from '#subjects/households.ts'
import { escaped, listed } from '../figures/help.ts'
import { eachOnce, householdFaults, householdsNeeded } from '../lists.ts'
import { householdNotListed } from '../refusals.ts'
import { onlyVillages, type VillageThen, villagesNeeded, villagesThen } from '../villages.ts'

/** A household of a village, by the code of the commune's list. */
export const householdOf = (village: string, code: string): string =>
  derivedSubject('household', village, code)

const line = z.strictObject({
  code: text({ vi: 'Mã hộ', en: 'Code' }),
  village: subject('places', { vi: 'Thôn, buôn', en: 'Village' }),
  hardship: chosen(hardships, { vi: 'Diện', en: 'Status' }),
  ethnicMinority: flag({ vi: 'Dân tộc thiểu số', en: 'Ethnic minority' }),
})
type Line = z.output<typeof line>
const listedHouseholds = labelled(z.array(line).min(1).max(2000), { vi: 'Các hộ', en: 'Households' })
const villagesOf = (lines: readonly Line[]) => [...new Set(lines.map((one) => one.village))]
const byCodeOnly = {
  vi: 'Chỉ ghi mã hộ theo danh sách của xã; không ghi tên chủ hộ, không ghi địa chỉ.',
  en: 'By the code of the commune’s list only; no name, no address.',
}

const rule = (lines: readonly Line[], known: Parameters<typeof onlyVillages>[1], on: Day) => {
  return [
    eachOnce(
      lines.map((one) => `${one.village} ${one.code}`),
      'households',
    ),
    ...onlyVillages(villagesOf(lines), known, on, 'households'),
  ]
}
const opened = (lines: readonly Line[], villages: readonly VillageThen[], on: Day): Change[] => {
  const homes = new Map(villages.map((one) => [one.id, one.home]))
  return lines.map((one) =>
    opens(households, householdOf(one.village, one.code), on, {
      ...one,
      home: homes.get(one.village) ?? '',
      reviewedFor: null,
    }),
  )
}

export const householdRecorded = kind('household.recorded', {
  label: { vi: 'Đưa hộ vào danh sách giúp đỡ', en: 'Households listed' },
  help: byCodeOnly,
  addsTo: [listed.id],
  body: form({ households: listedHouseholds }),
  needs: ({ body }) => villagesNeeded(villagesOf(body.households)),
  rule: ({ body, effectiveOn }, known) => rule(body.households, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({
    villages: villagesThen(villagesOf(body.households), known, effectiveOn),
  }),
  changes: ({ body, facts, effectiveOn }) => opened(body.households, facts.villages, effectiveOn),
  tells: {
    vi: ({ body }) => `Đưa ${body.households.length} hộ vào danh sách giúp đỡ`,
    en: ({ body }) => `${body.households.length} households listed`,
  },
})

export const householdBroughtForward = kind('household.brought-forward', {
  label: { vi: 'Mở sổ: danh sách hộ', en: 'Households brought forward' },
  help: byCodeOnly,
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({ households: listedHouseholds }),
  needs: ({ body }) => villagesNeeded(villagesOf(body.households)),
  rule: ({ body, effectiveOn }, known) => rule(body.households, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({
    villages: villagesThen(villagesOf(body.households), known, effectiveOn),
  }),
  changes: ({ body, facts, effectiveOn }) => opened(body.households, facts.villages, effectiveOn),
  tells: {
    vi: ({ body }) => `Đang có ${body.households.length} hộ trong danh sách giúp đỡ`,
    en: ({ body }) => `${body.households.length} households on the list`,
  },
})

/** Once a year, with the commune's review: who is poor, near-poor or no longer either. */
export const householdReviewed = kind('household.reviewed', {
  label: { vi: 'Rà soát hộ trong danh sách', en: 'Households reviewed' },
  addsTo: [escaped.id],
  days: { decided: { vi: 'Ngày công nhận kết quả', en: 'Decided on' } },
  body: form({
    year: inYear({ vi: 'Rà soát cho năm', en: 'For the year' }),
    households: labelled(
      z
        .array(
          z.strictObject({
            household: subject('households', { vi: 'Hộ', en: 'Household' }),
            hardship: chosen(hardships, { vi: 'Diện sau rà soát', en: 'Status' }),
          }),
        )
        .min(1)
        .max(2000),
      { vi: 'Các hộ', en: 'Households' },
    ),
  }),
  needs: ({ body }) => householdsNeeded(body.households),
  rule: ({ body, effectiveOn }, known) => householdFaults(body.households, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({
    escaped: body.households.flatMap(({ household, hardship }) => {
      const before = known[household]?.on(effectiveOn)
      return before && before.hardship !== 'escaped' && hardship === 'escaped'
        ? [{ household, home: before.home }]
        : []
    }),
  }),
  posts: ({ facts, effectiveOn }) =>
    facts.escaped.map(({ household, home }) =>
      escaped.add(effectiveOn, 1, { subject: household, organisation: home }),
    ),
  changes: ({ body, effectiveOn }) =>
    body.households.map(({ household, hardship }) =>
      amends(households, household, effectiveOn, { hardship, reviewedFor: body.year }),
    ),
  tells: {
    vi: ({ body, facts }) =>
      `Rà soát năm ${body.year}: ${body.households.length} hộ, ${facts.escaped.length} hộ thoát nghèo`,
    en: ({ body, facts }) =>
      `Review of ${body.year}: ${body.households.length} households, ${facts.escaped.length} no longer poor`,
  },
})

export const householdLeft = kind('household.left', {
  label: { vi: 'Đưa hộ ra khỏi danh sách', en: 'Household taken off the list' },
  addsTo: [listed.id],
  verb: { label: { vi: 'Đưa ra khỏi danh sách', en: 'Take off' }, on: 'households', field: 'household' },
  body: form({
    household: subject('households', { vi: 'Hộ', en: 'Household' }),
    reason: chosen(
      {
        moved: { vi: 'Chuyển đi nơi khác', en: 'Moved away' },
        merged: { vi: 'Nhập hộ, tách hộ', en: 'Merged or split' },
        mistaken: { vi: 'Ghi nhầm', en: 'Entered by mistake' },
      },
      { vi: 'Lý do', en: 'Reason' },
    ),
  }),
  needs: ({ body }) => ({ household: historyIn(households, body.household) }),
  rule: ({ effectiveOn }, { household }) => [
    !household.on(effectiveOn) && householdNotListed({ line: 1 }, { field: 'household' }),
  ],
  changes: ({ body, effectiveOn }) => [closes(households, body.household, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Đưa ${name(body.household)} ra khỏi danh sách`,
    en: ({ body }, name) => `${name(body.household)} taken off the list`,
  },
})

export const householdKinds: readonly Kind[] = [
  householdRecorded,
  householdBroughtForward,
  householdReviewed,
  householdLeft,
]
