import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { candidatesEntered, recruited } from '../figures/policy.ts'
import { newPerson } from '../new-person.ts'
import { postFields } from '../post-fields.ts'
import { candidates, recruitmentKinds, recruitments } from '../registers.ts'

const theRound = { vi: 'Đợt tuyển dụng', en: 'Round' }
const theCandidate = { vi: 'Người dự tuyển', en: 'Candidate' }

const roundNotOpen = refusal('recruitment-not-open', {
  vi: 'Ngày {day} đợt tuyển dụng chưa mở hoặc đã kết thúc.',
  en: 'The round is not open on {day}.',
})
const contractTooLate = refusal('contract-too-late', {
  vi: 'Đợt này chỉ dành cho người có hợp đồng trước ngày {before}; hợp đồng của người này từ {since}.',
  en: 'This round is for contracts before {before}; this one is since {since}.',
})
const contractUnknown = refusal('contract-day-needed', {
  vi: 'Đợt này xét theo ngày hợp đồng; ghi ngày hợp đồng đầu tiên.',
  en: 'This round goes by the day of the contract; give the first one.',
})
const stoodAlready = refusal('candidate-already', {
  vi: 'Người này đã có trong danh sách dự tuyển của đợt.',
  en: 'The person is a candidate of this round already.',
})
const resultKnown = refusal('result-known', {
  vi: 'Người này đã có kết quả tuyển dụng, hoặc không còn dự tuyển vào ngày {day}.',
  en: 'The person has a result already, or is no candidate on {day}.',
})
const candidatesStillWait = refusal('candidates-waiting', {
  vi: 'Còn {waiting} người chưa có kết quả. Ghi kết quả trước khi kết thúc đợt.',
  en: '{waiting} candidates have no result yet. Enter them before the round ends.',
})

export const recruitmentOpened = kind('recruitment.opened', {
  label: { vi: 'Mở đợt tuyển dụng', en: 'Recruitment opened' },
  days: { decided: { vi: 'Ngày phê duyệt kế hoạch', en: 'Plan approved on' } },
  citesDecision: true,
  body: form({
    round: newSubject('recruitments', theRound),
    name: text({ vi: 'Tên đợt', en: 'Name' }),
    kind: chosen(recruitmentKinds, { vi: 'Loại tuyển dụng', en: 'Kind' }),
    places: count({ vi: 'Chỉ tiêu tuyển', en: 'Places' }),
    contractBefore: onDay(
      { vi: 'Chỉ xét hợp đồng trước ngày', en: 'Only contracts before' },
      { help: { vi: 'Ví dụ 31/12/2015 khi tuyển đặc cách giáo viên', en: 'As for contract teachers' } },
    ).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(recruitments, body.round, effectiveOn, {
      name: body.name,
      kind: body.kind,
      organisation,
      places: body.places,
      open: true,
      contractBefore: body.contractBefore ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Mở đợt tuyển dụng ${body.name}, chỉ tiêu ${body.places} người`,
    en: ({ body }) => `Recruitment ${body.name} opened, ${body.places} places`,
  },
})

export const candidateEntered = kind('recruitment.candidate-entered', {
  label: { vi: 'Ghi người đủ điều kiện dự tuyển', en: 'Candidate entered' },
  addsTo: [candidatesEntered.id],
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày duyệt danh sách', en: 'List approved on' } },
  introducedBy: newPerson,
  verb: { label: { vi: 'Ghi người dự tuyển', en: 'Add a candidate' }, on: 'recruitments', field: 'round' },
  body: form({
    candidate: newSubject('recruitment-candidates', theCandidate),
    round: subject('recruitments', theRound),
    person: postFields.person,
    contractSince: onDay({ vi: 'Hợp đồng từ ngày', en: 'Under contract since' }).optional(),
  }),
  needs: ({ body }) => ({
    round: historyIn(recruitments, body.round),
    stood: historiesNaming(candidates, 'person', body.person),
  }),
  rule: ({ body, effectiveOn }, { round, stood }) => {
    const row = round.on(effectiveOn)
    if (!row?.open) return [roundNotOpen({ day: printDay(effectiveOn) }, { field: 'round' })]
    const { contractBefore: before } = row
    return [
      before !== null && !body.contractSince && contractUnknown({}, { field: 'contractSince' }),
      before !== null &&
        body.contractSince !== undefined &&
        body.contractSince >= before &&
        contractTooLate(
          { before: printDay(before as typeof body.contractSince), since: printDay(body.contractSince) },
          { field: 'contractSince' },
        ),
      stood.some((one) => one.on(effectiveOn)?.round === body.round) && stoodAlready({}, { field: 'person' }),
    ]
  },
  facts: ({ effectiveOn }, { round }) => ({ kind: round.on(effectiveOn)?.kind ?? null }),
  posts: ({ body, decidedOn, facts }) =>
    facts.kind ? [candidatesEntered.add(decidedOn, 1, { of: facts.kind, subject: body.person })] : [],
  changes: ({ body, organisation, effectiveOn, facts }) =>
    facts.kind
      ? [
          opens(candidates, body.candidate, effectiveOn, {
            person: body.person,
            organisation,
            round: body.round,
            kind: facts.kind,
            contractSince: body.contractSince ?? null,
            state: 'entered',
          }),
        ]
      : [],
  tells: {
    vi: ({ body }, name) => `${name(body.person)} đủ điều kiện dự tuyển ${name(body.round)}`,
    en: ({ body }, name) => `${name(body.person)} may stand in ${name(body.round)}`,
  },
})

export const recruitmentResult = kind('recruitment.result', {
  label: { vi: 'Kết quả tuyển dụng', en: 'Result of a recruitment' },
  addsTo: [recruited.id],
  confidentiality: 'internal',
  citesDecision: true,
  days: { decided: { vi: 'Ngày công nhận kết quả', en: 'Recognised on' } },
  verb: { label: { vi: 'Kết quả', en: 'Result' }, on: 'recruitment-candidates', field: 'candidate' },
  body: form({
    candidate: subject('recruitment-candidates', theCandidate),
    result: chosen(
      {
        recruited: { vi: 'Trúng tuyển', en: 'Recruited' },
        'not-recruited': { vi: 'Không trúng tuyển', en: 'Not recruited' },
      },
      { vi: 'Kết quả', en: 'Result' },
    ),
  }),
  needs: ({ body }) => ({ candidate: historyIn(candidates, body.candidate) }),
  rule: ({ effectiveOn }, { candidate }) => [
    candidate.on(effectiveOn)?.state !== 'entered' &&
      resultKnown({ day: printDay(effectiveOn) }, { field: 'candidate' }),
  ],
  facts: ({ effectiveOn }, { candidate }) => {
    const row = candidate.on(effectiveOn)
    return { about: row?.person ?? null, kind: row?.kind ?? null }
  },
  posts: ({ body, decidedOn, facts: { about, kind: of } }) =>
    about && of && body.result === 'recruited' ? [recruited.add(decidedOn, 1, { of, subject: about })] : [],
  changes: ({ body, effectiveOn }) => [
    amends(candidates, body.candidate, effectiveOn, { state: body.result }),
  ],
  tells: {
    vi: ({ body, facts }, name) =>
      `${name(facts.about ?? '')} ${body.result === 'recruited' ? 'trúng tuyển' : 'không trúng tuyển'}`,
    en: ({ body, facts }, name) =>
      `${name(facts.about ?? '')} ${body.result === 'recruited' ? 'recruited' : 'not recruited'}`,
  },
})

export const recruitmentClosed = kind('recruitment.closed', {
  label: { vi: 'Kết thúc đợt tuyển dụng', en: 'Recruitment closed' },
  days: { decided: { vi: 'Ngày kết thúc', en: 'Closed on' } },
  verb: { label: { vi: 'Kết thúc đợt', en: 'Close' }, on: 'recruitments', field: 'round' },
  body: form({ round: subject('recruitments', theRound) }),
  needs: ({ body }) => ({
    round: historyIn(recruitments, body.round),
    waiting: historiesNaming(candidates, 'round', body.round),
  }),
  rule: ({ effectiveOn }, { round, waiting }) => {
    if (!round.on(effectiveOn)?.open)
      return [roundNotOpen({ day: printDay(effectiveOn) }, { field: 'round' })]
    const left = waiting.filter((one) => one.on(effectiveOn)?.state === 'entered').length
    return [left > 0 && candidatesStillWait({ waiting: left }, { field: 'round' })]
  },
  changes: ({ body, effectiveOn }) => [amends(recruitments, body.round, effectiveOn, { open: false })],
  tells: {
    vi: ({ body }, name) => `Kết thúc đợt tuyển dụng ${name(body.round)}`,
    en: ({ body }, name) => `Recruitment ${name(body.round)} closed`,
  },
})
