import { z } from 'zod'
import { districtLastDay } from '#kernel/choice.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { printNumber } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'
import { chosen, count, form, labelled, money, subject, text } from '#subjects/fields.ts'
import { associations, helpForms } from '../choices.ts'
import { careTurns, careValue, contests, prizes, reliefTurns, reliefValue } from '../figures/care.ts'
import { householdFaults, householdsNeeded } from '../lists.ts'

const number = (amount: number) => printNumber(exact(amount)).text
const organisationField = chosen(associations, { vi: 'Tổ chức', en: 'Organisation' })

export const occasions = {
  'new-year': { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  'for-the-poor': { vi: 'Ngày Vì người nghèo (17/10)', en: 'Day for the poor' },
  unity: { vi: 'Ngày hội Đại đoàn kết (18/11)', en: 'Day of unity' },
  hunger: { vi: 'Giáp hạt, thiên tai', en: 'Lean months, disaster' },
  other: { vi: 'Thường xuyên', en: 'At other times' },
}

/** A list of households, by code; money out of a fund is entered with the fund. */
export const reliefGiven = kind('relief.given', {
  label: { vi: 'Danh sách chăm lo hộ nghèo', en: 'Help list' },
  help: {
    vi: 'Ghi theo mã hộ. Tiền chi từ quỹ thì ghi ở sổ quỹ, ở đây để trống trị giá.',
    en: 'By code. Money paid out of a fund is entered with the fund; leave its value empty here.',
  },
  addsTo: [reliefTurns.id, reliefValue.id],
  days: { decided: { vi: 'Ngày trao', en: 'Given on' } },
  body: form({
    association: organisationField,
    occasion: chosen(occasions, { vi: 'Dịp', en: 'Occasion' }),
    households: labelled(
      z
        .array(
          z.strictObject({
            household: subject('households', { vi: 'Hộ', en: 'Household' }),
            form: chosen(helpForms, { vi: 'Hình thức', en: 'How' }),
            value: money({ vi: 'Trị giá', en: 'Value' }).optional(),
          }),
        )
        .min(1)
        .max(1000),
      { vi: 'Các hộ', en: 'Households' },
    ),
  }),
  needs: ({ body }) => householdsNeeded(body.households),
  rule: ({ body, effectiveOn }, known) => householdFaults(body.households, known, effectiveOn),
  facts: ({ body, effectiveOn }, known) => ({
    homes: body.households.map((one) => known[one.household]?.on(effectiveOn)?.home ?? ''),
  }),
  posts: ({ body, facts, effectiveOn }) =>
    body.households.flatMap(({ household, value }, index) => {
      const where = { of: body.association, subject: household, organisation: facts.homes[index] }
      return [
        reliefTurns.add(effectiveOn, 1, where),
        ...(value ? [reliefValue.add(effectiveOn, value, where)] : []),
      ]
    }),
  tells: {
    vi: ({ body }) =>
      `${associations[body.association].vi} chăm lo ${body.households.length} hộ dịp ${occasions[body.occasion].vi}`,
    en: ({ body }) =>
      `${associations[body.association].en} helps ${body.households.length} households (${occasions[body.occasion].en})`,
  },
})

export const careKindsOfHelp = {
  loan: { vi: 'Vay vốn ủy thác', en: 'Loans' },
  training: { vi: 'Dạy nghề, khởi nghiệp', en: 'Training, first businesses' },
  advice: { vi: 'Tư vấn, trợ giúp pháp lý', en: 'Legal advice' },
  visit: { vi: 'Thăm hỏi, trợ cấp', en: 'Visits and aid' },
  defence: { vi: 'Bảo vệ quyền lợi', en: 'Defence of rights' },
}

/** Numbers only: who was advised or defended is not kept. */
export const memberCareGiven = kind('member-care.given', {
  label: { vi: 'Chăm lo, bảo vệ quyền lợi đoàn viên, hội viên', en: 'Care for members' },
  help: { vi: 'Chỉ ghi số lượt và trị giá; không ghi tên ai.', en: 'Turns and value only; nobody is named.' },
  addsTo: [careTurns.id, careValue.id],
  body: form({
    association: organisationField,
    what: chosen(careKindsOfHelp, { vi: 'Nội dung', en: 'What' }),
    people: count({ vi: 'Lượt đoàn viên, hội viên', en: 'Members, in turns' }),
    value: money({ vi: 'Trị giá', en: 'Value' }).optional(),
  }),
  posts: ({ body, effectiveOn }) => [
    ...(body.people > 0 ? [careTurns.add(effectiveOn, body.people, { of: body.association })] : []),
    ...(body.value ? [careValue.add(effectiveOn, body.value, { of: body.association })] : []),
  ],
  tells: {
    vi: ({ body }) =>
      `${associations[body.association].vi}: ${careKindsOfHelp[body.what].vi.toLowerCase()}, ${number(body.people)} lượt đoàn viên, hội viên`,
    en: ({ body }) =>
      `${associations[body.association].en}: ${careKindsOfHelp[body.what].en.toLowerCase()}, ${body.people} members`,
  },
})

export const contestLevels = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện', en: 'District', lastDay: districtLastDay },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
}
export const contestPrizes = {
  first: { vi: 'Giải Nhất', en: 'First prize' },
  second: { vi: 'Giải Nhì', en: 'Second prize' },
  third: { vi: 'Giải Ba', en: 'Third prize' },
  consolation: { vi: 'Giải Khuyến khích', en: 'Consolation prize' },
}

/** A contest ("Dân vận khéo"): held, who of the book's own took part, what they won. */
export const contestHeld = kind('mobilisation-contest.held', {
  label: { vi: 'Hội thi dân vận', en: 'Contest of mass work' },
  addsTo: [contests.id, prizes.id],
  days: { decided: { vi: 'Ngày tổ chức', en: 'Held on' } },
  body: form({
    name: text({ vi: 'Tên hội thi', en: 'Name' }),
    level: chosen(contestLevels, { vi: 'Cấp tổ chức', en: 'Level' }),
    teams: count({ vi: 'Số đội, đơn vị tham gia', en: 'Teams' }),
    won: labelled(
      z
        .array(
          z.strictObject({
            by: text({ vi: 'Đội, đơn vị', en: 'Team' }),
            prize: chosen(contestPrizes, { vi: 'Giải', en: 'Prize' }),
          }),
        )
        .max(60)
        .default([]),
      { vi: 'Giải đơn vị của sổ đạt được', en: 'Prizes won by the book’s own' },
    ),
  }),
  posts: ({ body, effectiveOn }) => [
    contests.add(effectiveOn, 1, { of: body.level }),
    ...(body.won.length > 0 ? [prizes.add(effectiveOn, body.won.length, { of: body.level })] : []),
  ],
  tells: {
    vi: ({ body }) =>
      `${body.name}${body.won.map(({ by, prize }) => `; ${by} đạt ${contestPrizes[prize].vi.toLowerCase()}`).join('')}`,
    en: ({ body }) =>
      `${body.name}${body.won.map(({ by, prize }) => `; ${by}: ${contestPrizes[prize].en.toLowerCase()}`).join('')}`,
  },
})

export const careKinds: readonly Kind[] = [reliefGiven, memberCareGiven, contestHeld]
