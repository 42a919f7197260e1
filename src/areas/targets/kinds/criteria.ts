import { z } from 'zod'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { criteria } from '#subjects/criteria.ts'
import { flag, form, labelled, newSubject, subject, text } from '#subjects/fields.ts'
import { criteriaOfTheSet } from '../countryside.ts'

const met = flag({ vi: 'Đạt', en: 'Met' })

const assessedBefore = refusal('criterion-stands-so-already', {
  vi: '{criterion} đã được ghi là {state} từ trước.',
  en: '{criterion} is recorded as {stateEn} already.',
})
const notOpened = refusal('criterion-not-brought-forward', {
  vi: 'Chưa có tiêu chí này trong sổ vào ngày đánh giá. Hãy ghi hiện trạng tiêu chí của xã trước.',
  en: 'This criterion is not in the book on that day. Bring the commune’s criteria forward first.',
})

/** How one criterion of one commune stood when the book was opened; the organisation is the commune's. */
export const criterionBroughtForward = kind('criterion.brought-forward', {
  label: { vi: 'Hiện trạng tiêu chí nông thôn mới', en: 'New-rural criterion brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  body: form({
    subject: newSubject('criteria', { vi: 'Tiêu chí của xã', en: 'Criterion of the commune' }),
    commune: subject('places', { vi: 'Xã', en: 'Commune' }),
    criterion: labelled(z.int().min(1).max(criteriaOfTheSet).meta({ control: 'number' }), {
      vi: 'Tiêu chí số',
      en: 'Criterion',
    }),
    met,
  }),
  changes: ({ organisation, effectiveOn, body }) => [
    opens(criteria, body.subject, effectiveOn, {
      commune: body.commune,
      home: organisation,
      criterion: body.criterion,
      met: body.met,
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.commune)}: tiêu chí ${body.criterion} ${body.met ? 'đạt' : 'chưa đạt'} khi mở sổ`,
    en: ({ body }, name) =>
      `${name(body.commune)}: criterion ${body.criterion} ${body.met ? 'met' : 'not met'} at opening`,
  },
})

export const criterionAssessed = kind('criterion.assessed', {
  addsTo: ['targets.rural-criteria-met', 'targets.rural-criteria-assessed'],
  label: { vi: 'Đánh giá tiêu chí nông thôn mới', en: 'New-rural criterion assessed' },
  days: { decided: { vi: 'Ngày công nhận, thẩm định', en: 'Day of the assessment' } },
  verb: { label: { vi: 'Đánh giá', en: 'Assess' }, on: 'criteria', field: 'subject' },
  body: form({
    subject: subject('criteria', { vi: 'Tiêu chí của xã', en: 'Criterion of the commune' }),
    met,
    evidence: text({ vi: 'Căn cứ đánh giá', en: 'Evidence' }).optional(),
  }),
  needs: ({ body }) => ({ criterion: historyIn(criteria, body.subject) }),
  rule: ({ effectiveOn, body }, { criterion }) => {
    const row = criterion.on(effectiveOn)
    if (!row) return [notOpened({}, { field: 'subject' })]
    const state = { state: row.met ? 'đạt' : 'chưa đạt', stateEn: row.met ? 'met' : 'not met' }
    return [
      row.met === body.met &&
        assessedBefore({ criterion: `Tiêu chí ${row.criterion}`, ...state }, { field: 'met' }),
    ]
  },
  facts: ({ effectiveOn }, { criterion }) => {
    const row = criterion.on(effectiveOn)
    return { commune: row?.commune ?? null, criterion: row?.criterion ?? null }
  },
  changes: ({ effectiveOn, body }) => [amends(criteria, body.subject, effectiveOn, { met: body.met })],
  tells: {
    vi: ({ body, facts }, name) =>
      `${facts.commune ? `${name(facts.commune)}: ` : ''}tiêu chí ${facts.criterion ?? ''} ${body.met ? 'đạt' : 'không còn đạt'}`,
    en: ({ body, facts }, name) =>
      `${facts.commune ? `${name(facts.commune)}: ` : ''}criterion ${facts.criterion ?? ''} ${body.met ? 'met' : 'no longer met'}`,
  },
})
