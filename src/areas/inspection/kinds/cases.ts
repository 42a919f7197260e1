import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject } from '#subjects/fields.ts'
import { casesClosed, casesOpened } from '../matter-figures.ts'
import { caseOutcomes, caseStates, caseTopics } from '../matters.ts'
import { caseNotOpen } from '../refusals.ts'
import { cases } from '../registers.ts'
import { matterNumber } from './letters.ts'

const theCase = { vi: 'Vụ việc', en: 'Case' }
const onCase = (label: { vi: string; en: string }) => ({ label, on: 'watched-cases', field: 'case' })
const { verifying, transferred } = caseStates

/** Number, days and state: whoever it is about stays in the file of the commission. */
export const caseOpened = kind('watched-case.opened', {
  label: { vi: 'Đưa vụ việc vào theo dõi', en: 'Case taken up' },
  help: {
    vi: 'Dấu hiệu vi phạm, kỷ luật chưa quyết định, tham nhũng, lãng phí, tiêu cực: chỉ số hiệu, ngày và tình trạng.',
    en: 'Signs of violation, undecided discipline, corruption, waste, misconduct: number, days and state only.',
  },
  confidentiality: 'restricted',
  addsTo: [casesOpened.id],
  days: { decided: { vi: 'Ngày đưa vào theo dõi', en: 'Followed since' } },
  body: form({
    case: newSubject('watched-cases', theCase),
    number: matterNumber({ vi: 'Số hiệu', en: 'Number' }),
    topic: chosen(caseTopics, { vi: 'Lĩnh vực', en: 'Topic' }),
    due: onDay({ vi: 'Hạn xem xét', en: 'Due' }).optional(),
  }),
  posts: ({ body, decidedOn }) => [casesOpened.add(decidedOn, 1, { of: body.topic, subject: body.case })],
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(cases, body.case, effectiveOn, {
      number: body.number,
      topic: body.topic,
      home: organisation,
      openedOn: decidedOn,
      due: body.due ?? null,
      state: 'noted',
    }),
  ],
  tells: {
    vi: ({ body }) => `Theo dõi vụ việc số ${body.number}: ${caseTopics[body.topic].vi.toLowerCase()}`,
    en: ({ body }) => `Case ${body.number} taken up: ${caseTopics[body.topic].en.toLowerCase()}`,
  },
})

interface OfCase {
  body: { case: string }
}
const needs = ({ body }: OfCase) => ({ case: historyIn(cases, body.case) })

export const caseMoved = kind('watched-case.moved', {
  label: { vi: 'Vụ việc chuyển tình trạng', en: 'Case goes on' },
  confidentiality: 'restricted',
  verb: onCase({ vi: 'Chuyển tình trạng', en: 'Go on' }),
  body: form({
    case: subject('watched-cases', theCase),
    state: chosen({ verifying, transferred }, { vi: 'Tình trạng', en: 'State' }),
    due: onDay({ vi: 'Hạn mới', en: 'New due day' }).optional(),
  }),
  needs,
  rule: ({ effectiveOn }, loaded) => {
    const state = loaded.case.on(effectiveOn)?.state
    return [(state === undefined || state === 'closed') && caseNotOpen({}, { field: 'case' })]
  },
  changes: ({ body, effectiveOn }) => [
    amends(cases, body.case, effectiveOn, { state: body.state, ...(body.due ? { due: body.due } : {}) }),
  ],
  tells: {
    vi: ({ body }, name) => `Vụ việc số ${name(body.case)}: ${caseStates[body.state].vi.toLowerCase()}`,
    en: ({ body }, name) => `Case ${name(body.case)}: ${caseStates[body.state].en.toLowerCase()}`,
  },
})

export const caseClosed = kind('watched-case.closed', {
  label: { vi: 'Kết thúc vụ việc', en: 'Case closed' },
  confidentiality: 'restricted',
  addsTo: [casesClosed.id],
  days: { decided: { vi: 'Ngày kết thúc', en: 'Closed on' } },
  verb: onCase({ vi: 'Kết thúc', en: 'Close' }),
  body: form({
    case: subject('watched-cases', theCase),
    outcome: chosen(caseOutcomes, { vi: 'Kết quả', en: 'Outcome' }),
  }),
  needs,
  rule: ({ effectiveOn }, loaded) => {
    const state = loaded.case.on(effectiveOn)?.state
    return [(state === undefined || state === 'closed') && caseNotOpen({}, { field: 'case' })]
  },
  facts: ({ effectiveOn }, loaded) => ({ topic: loaded.case.on(effectiveOn)?.topic ?? 'misconduct' }),
  posts: ({ body, decidedOn, facts }) => [
    casesClosed.add(decidedOn, 1, { of: facts.topic, subject: body.case }),
  ],
  changes: ({ body, effectiveOn }) => [amends(cases, body.case, effectiveOn, { state: 'closed' })],
  tells: {
    vi: ({ body }, name) =>
      `Kết thúc vụ việc số ${name(body.case)}: ${caseOutcomes[body.outcome].vi.toLowerCase()}`,
    en: ({ body }, name) => `Case ${name(body.case)} closed: ${caseOutcomes[body.outcome].en.toLowerCase()}`,
  },
})

export const caseKinds: readonly Kind[] = [caseOpened, caseMoved, caseClosed]
