import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, inYear, subject, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { fourGoodRecognised, fourGoodRegistered as registrations } from '../four-good-figures.ts'
import { countedOn } from '../periods.ts'
import { fourGood } from '../registers.ts'

const registeredAlready = refusal('four-good-registered-already', {
  vi: '{name} đã đăng ký “bốn tốt” năm {year}.',
  en: '{name} has registered for {year} already.',
})
const notRegistered = refusal('four-good-not-registered', {
  vi: '{name} chưa đăng ký “bốn tốt” năm {year}, nên không có gì để xét.',
  en: '{name} has not registered for {year}, so there is nothing to judge.',
})
const decidedAlready = refusal('four-good-decided-already', {
  vi: '{name} đã có kết quả “bốn tốt” năm {year}. Nếu sai thì đính chính tại chỗ đã ghi.',
  en: '{name} has a result for {year} already. Correct it where it was entered.',
})
const reasonMissing = refusal('four-good-reason-missing', {
  vi: 'Không đạt thì phải nêu lý do: tiêu chuẩn nào chưa tốt.',
  en: 'Where it was not met, say which standard.',
})
const year = inYear()

export const fourGoodRegistered = kind('four-good.registered', {
  label: { vi: 'Đăng ký chi bộ, đảng bộ “bốn tốt”', en: 'Registered for “four good”' },
  addsTo: ['evaluation.four-good-registered'],
  days: { decided: { vi: 'Ngày đăng ký', en: 'Registered on' } },
  body: form({ year }),
  needs: ({ body, organisation }) => ({
    registration: historyIn(fourGood, derivedSubject(organisation, body.year)),
    from: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ body }, { registration, from }) => [
    !registration.isEmpty && registeredAlready({ name: from.latest?.row.name ?? '', year: body.year }),
  ],
  facts: ({ effectiveOn }, { from }) => ({ name: from.on(effectiveOn)?.name ?? '' }),
  posts: ({ organisation, effectiveOn }) => [registrations.add(effectiveOn, 1, { subject: organisation })],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(fourGood, derivedSubject(organisation, body.year), effectiveOn, {
      organisation,
      name: facts.name,
      year: body.year,
      state: 'registered',
      reason: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} đăng ký “bốn tốt” năm ${body.year}`,
    en: ({ body, organisation }, name) => `${name(organisation)} registers for “four good” of ${body.year}`,
  },
})

export const fourGoodDecided = kind('four-good.decided', {
  label: { vi: 'Công nhận “bốn tốt”', en: '“Four good” decided' },
  citesDecision: true,
  addsTo: ['evaluation.four-good-recognised'],
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided on' } },
  body: form({
    judged: subject('party-organisations', { vi: 'Tổ chức đảng', en: 'Organisation' }),
    year,
    result: chosen(
      { recognised: { vi: 'Đạt “bốn tốt”', en: 'Recognised' }, unmet: { vi: 'Không đạt', en: 'Not met' } },
      { vi: 'Kết quả', en: 'Result' },
    ),
    reason: text({ vi: 'Lý do không đạt', en: 'Why not' }).optional(),
  }),
  needs: ({ body }) => ({
    registration: historyIn(fourGood, derivedSubject(body.judged, body.year)),
    judged: historyIn(partyOrganisations, body.judged),
  }),
  rule: ({ body, effectiveOn }, { registration, judged }) => {
    const state = registration.on(countedOn({ year: body.year }, effectiveOn))?.state
    const told = { name: judged.latest?.row.name ?? '', year: body.year }
    return [
      state === undefined && notRegistered(told, { field: 'judged' }),
      state !== undefined && state !== 'registered' && decidedAlready(told, { field: 'judged' }),
      body.result === 'unmet' && !body.reason && reasonMissing({}, { field: 'reason' }),
    ]
  },
  posts: ({ body, effectiveOn }) =>
    body.result === 'recognised'
      ? [
          fourGoodRecognised.add(countedOn({ year: body.year }, effectiveOn), 1, {
            subject: body.judged,
            organisation: body.judged,
          }),
        ]
      : [],
  changes: ({ body, effectiveOn }) => [
    amends(fourGood, derivedSubject(body.judged, body.year), countedOn({ year: body.year }, effectiveOn), {
      state: body.result,
      reason: body.reason ?? null,
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.judged)} ${body.result === 'recognised' ? 'đạt' : 'không đạt'} “bốn tốt” năm ${body.year}${body.reason ? `: ${body.reason}` : ''}`,
    en: ({ body }, name) =>
      `${name(body.judged)} ${body.result === 'recognised' ? 'recognised as' : 'not'} “four good” of ${body.year}${body.reason ? `: ${body.reason}` : ''}`,
  },
})
