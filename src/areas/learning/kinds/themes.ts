import { yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { form, inYear, newSubject, subject, text } from '#subjects/fields.ts'
import { holdsMembers, partyOrganisations } from '#subjects/party-organisations.ts'
import { registrations, themes } from '../registers.ts'

const theTheme = { vi: 'Chuyên đề', en: 'Theme' }

const themeUnknown = refusal('study-theme-unknown', {
  vi: 'Ngày này chưa có chuyên đề được chọn.',
  en: 'The theme chosen is not set yet on that day.',
})
const registered = refusal('study-theme-registered', {
  vi: '{name} đã đăng ký chuyên đề này.',
  en: '{name} has registered on this theme already.',
})
const notRegistered = refusal('study-theme-not-registered', {
  vi: '{name} chưa đăng ký chuyên đề này, nên chưa có gì để sơ kết, tổng kết.',
  en: '{name} has not registered on this theme, so there is nothing to review.',
})
const onlyCells = refusal('study-theme-only-cells', {
  vi: 'Đăng ký học tập và làm theo Bác là của chi bộ; mỗi chi bộ một dòng.',
  en: 'It is cells that register on the theme, one line each.',
})

/** Chuyên đề năm of Chỉ thị 05. */
export const themeSet = kind('study-theme.set', {
  label: { vi: 'Chuyên đề học tập và làm theo Bác', en: 'Theme of the year' },
  addsTo: ['learning.cells-registered'],
  days: { decided: { vi: 'Ngày ban hành', en: 'Set on' } },
  body: form({
    theme: newSubject('study-themes', theTheme),
    year: inYear(),
    title: text({ vi: 'Tên chuyên đề', en: 'Title' }),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(themes, body.theme, effectiveOn, { title: body.title, year: body.year, home: organisation }),
  ],
  tells: {
    vi: ({ body }) => `Chuyên đề năm ${body.year}: «${body.title}»`,
    en: ({ body }) => `Theme of ${body.year}: “${body.title}”`,
  },
})

const neededBy = (theme: string, organisation: string) => ({
  theme: historyIn(themes, theme),
  registration: historyIn(registrations, derivedSubject(theme, organisation)),
  cell: historyIn(partyOrganisations, organisation),
})

/** One line by the cell; what each member promised stays in the cell's own papers. */
export const themeRegistered = kind('study-theme.registered', {
  label: { vi: 'Chi bộ đăng ký học tập và làm theo Bác', en: 'Cell registers on the theme' },
  help: {
    vi: 'Mỗi chi bộ ghi một dòng cho cả năm. Bản đăng ký của từng đảng viên do chi bộ giữ, không nhập vào sổ này.',
    en: 'One line a year by the cell. The papers of single members stay with the cell.',
  },
  addsTo: ['learning.cells-registered'],
  days: { decided: { vi: 'Ngày đăng ký', en: 'Registered on' } },
  verb: { label: { vi: 'Đăng ký', en: 'Register' }, on: 'study-themes', field: 'theme' },
  body: form({
    theme: subject('study-themes', theTheme),
    content: text({ vi: 'Nội dung, việc làm cụ thể', en: 'What it will do' }),
  }),
  needs: ({ body, organisation }) => neededBy(body.theme, organisation),
  rule: ({ effectiveOn }, { theme, registration, cell }) => {
    const row = cell.on(effectiveOn)
    return [
      !theme.on(effectiveOn) && themeUnknown({}, { field: 'theme' }),
      row !== undefined && !holdsMembers(row.kind) && onlyCells(),
      !registration.isEmpty && registered({ name: row?.name ?? '' }),
    ]
  },
  facts: ({ effectiveOn }, { theme }) => ({ year: theme.on(effectiveOn)?.year ?? yearOf(effectiveOn) }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(registrations, derivedSubject(body.theme, organisation), effectiveOn, {
      organisation,
      theme: body.theme,
      year: facts.year,
      content: body.content,
      reviewed: false,
    }),
  ],
  tells: {
    vi: ({ body, organisation, facts }, name) =>
      `${name(organisation)} đăng ký năm ${facts.year}: ${body.content}`,
    en: ({ body, organisation, facts }, name) =>
      `${name(organisation)} registers for ${facts.year}: ${body.content}`,
  },
})

export const themeReviewed = kind('study-theme.reviewed', {
  label: { vi: 'Chi bộ sơ kết, tổng kết chuyên đề năm', en: 'Cell reviews the theme' },
  addsTo: ['learning.cells-reviewed'],
  days: { decided: { vi: 'Ngày họp', en: 'Day' } },
  verb: { label: { vi: 'Sơ kết, tổng kết', en: 'Review' }, on: 'study-themes', field: 'theme' },
  body: form({
    theme: subject('study-themes', theTheme),
    result: text({ vi: 'Kết quả', en: 'Result' }),
  }),
  needs: ({ body, organisation }) => neededBy(body.theme, organisation),
  rule: ({ effectiveOn }, { registration, cell }) => [
    !registration.on(effectiveOn) && notRegistered({ name: cell.on(effectiveOn)?.name ?? '' }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    amends(registrations, derivedSubject(body.theme, organisation), effectiveOn, { reviewed: true }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} tổng kết chuyên đề năm: ${body.result}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} reviews the theme of the year: ${body.result}`,
  },
})
