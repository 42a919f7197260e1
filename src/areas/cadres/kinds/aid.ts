import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { printNumber } from '#kernel/numerals.ts'
import { exact } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, flag, form, labelled, newSubject, subject } from '#subjects/fields.ts'
import { aidGranted, aidPaid } from '../figures/policy.ts'
import { newPerson } from '../new-person.ts'
import { postFields } from '../post-fields.ts'
import { aidPurposes, aids } from '../registers.ts'

const theAid = { vi: 'Hỗ trợ', en: 'Aid' }

const notCertified = refusal('treatment-not-certified', {
  vi: 'Hỗ trợ chữa bệnh cần giấy tờ của cơ sở y tế; đánh dấu khi đã xem. Sổ không ghi tên bệnh.',
  en: 'Aid for treatment takes papers of a hospital; say that they were seen. The illness itself is not recorded.',
})
const notRequested = refusal('aid-not-requested', {
  vi: 'Ngày {day} không có đề nghị hỗ trợ nào đang chờ quyết định.',
  en: 'On {day} no request for aid waits for a decision.',
})
const notGranted = refusal('aid-not-granted', {
  vi: 'Ngày {day} chưa có quyết định hỗ trợ, hoặc đã chi xong.',
  en: 'On {day} the aid is not granted, or has been paid already.',
})
const otherThanGranted = refusal('aid-other-than-granted', {
  vi: 'Số tiền chi không quá mức đã quyết định là {granted} đồng.',
  en: 'The payment is at most the {granted} đồng granted.',
})

const amount = labelled(z.int().min(1).max(1e12).meta({ control: 'money' }), {
  vi: 'Số tiền',
  en: 'Amount',
})
const paid = labelled(
  amount.optional(),
  { vi: 'Số tiền', en: 'Amount' },
  { help: { vi: 'Bỏ trống: chi đủ mức đã quyết định.', en: 'Blank: all that was granted.' } },
)
const dong = (value: number) => printNumber(exact(value)).text

/** Request, decision and payment are three records, as a rule by three people. */
export const aidRequested = kind('aid.requested', {
  label: { vi: 'Đề nghị hỗ trợ cán bộ', en: 'Aid requested' },
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày đề nghị', en: 'Requested on' } },
  introducedBy: newPerson,
  verb: { label: { vi: 'Đề nghị hỗ trợ', en: 'Request aid' }, on: 'persons', field: 'person' },
  body: form({
    aid: newSubject('cadre-aids', theAid),
    person: postFields.person,
    purpose: chosen(aidPurposes, { vi: 'Nội dung', en: 'Purpose' }),
    certified: flag({ vi: 'Đã xem giấy tờ của cơ sở y tế', en: 'Papers of the hospital seen' }),
  }),
  rule: ({ body }) => [
    body.purpose === 'treatment' && !body.certified && notCertified({}, { field: 'certified' }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(aids, body.aid, effectiveOn, {
      person: body.person,
      organisation,
      purpose: body.purpose,
      state: 'requested',
      amount: null,
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Đề nghị ${aidPurposes[body.purpose].vi.toLowerCase()} cho ${name(body.person)}`,
    en: ({ body }, name) => `Aid requested for ${name(body.person)}: ${aidPurposes[body.purpose].en}`,
  },
})

export const aidWasGranted = kind('aid.granted', {
  label: { vi: 'Quyết định hỗ trợ cán bộ', en: 'Aid granted' },
  addsTo: [aidGranted.id],
  citesDecision: true,
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  verb: { label: { vi: 'Quyết định hỗ trợ', en: 'Grant' }, on: 'cadre-aids', field: 'aid' },
  body: form({ aid: subject('cadre-aids', theAid), amount }),
  needs: ({ body }) => ({ aid: historyIn(aids, body.aid) }),
  rule: ({ effectiveOn }, { aid }) => [
    aid.on(effectiveOn)?.state !== 'requested' &&
      notRequested({ day: printDay(effectiveOn) }, { field: 'aid' }),
  ],
  facts: ({ effectiveOn }, { aid }) => {
    const row = aid.on(effectiveOn)
    return { about: row?.person ?? null, purpose: row?.purpose ?? null }
  },
  posts: ({ decidedOn, facts: { about, purpose } }) =>
    about && purpose ? [aidGranted.add(decidedOn, 1, { of: purpose, subject: about })] : [],
  changes: ({ body, effectiveOn }) => [
    amends(aids, body.aid, effectiveOn, { state: 'granted', amount: body.amount }),
  ],
  tells: {
    vi: ({ body, facts }, name) => `Quyết định hỗ trợ ${name(facts.about ?? '')} ${dong(body.amount)} đồng`,
    en: ({ body, facts }, name) => `${name(facts.about ?? '')} granted ${dong(body.amount)} đồng`,
  },
})

export const aidWasPaid = kind('aid.paid', {
  label: { vi: 'Chi hỗ trợ cán bộ', en: 'Aid paid' },
  addsTo: [aidPaid.id],
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày chi', en: 'Paid on' } },
  verb: { label: { vi: 'Chi hỗ trợ', en: 'Pay' }, on: 'cadre-aids', field: 'aid' },
  body: form({ aid: subject('cadre-aids', theAid), amount: paid }),
  needs: ({ body }) => ({ aid: historyIn(aids, body.aid) }),
  rule: ({ body, effectiveOn }, { aid }) => {
    const row = aid.on(effectiveOn)
    if (row?.state !== 'granted') return [notGranted({ day: printDay(effectiveOn) }, { field: 'aid' })]
    const granted = row.amount ?? 0
    return [(body.amount ?? 0) > granted && otherThanGranted({ granted: dong(granted) }, { field: 'amount' })]
  },
  facts: ({ body, effectiveOn }, { aid }) => {
    const row = aid.on(effectiveOn)
    const sum = body.amount ?? row?.amount ?? 0
    return { about: row?.person ?? null, purpose: row?.purpose ?? null, amount: sum }
  },
  posts: ({ body, decidedOn, facts: { about, purpose, amount: sum } }) =>
    about && purpose ? [aidPaid.add(decidedOn, body.amount ?? sum, { of: purpose, subject: about })] : [],
  changes: ({ body, effectiveOn }) => [amends(aids, body.aid, effectiveOn, { state: 'paid' })],
  tells: {
    vi: ({ body, facts }, name) =>
      `Chi hỗ trợ ${name(facts.about ?? '')} ${dong(body.amount ?? facts.amount)} đồng`,
    en: ({ body, facts }, name) =>
      `${dong(body.amount ?? facts.amount)} đồng paid to ${name(facts.about ?? '')}`,
  },
})
