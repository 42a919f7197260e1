import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { form, newSubject, subject, text } from '#subjects/fields.ts'
import { committeeRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { rowsOn } from '../judged.ts'
import { decisionDays, postFields } from '../post-fields.ts'
import { charges } from '../registers.ts'

const theCharge = { vi: 'Phân công', en: 'Charge' }

const notOnACommittee = refusal('not-on-a-committee', {
  vi: 'Chỉ phân công cấp ủy viên; đồng chí không là cấp ủy viên vào ngày {day}.',
  en: 'Only committee members are put in charge; this person is none on {day}.',
})
const nothingToLookAfter = refusal('charge-of-nothing', {
  vi: 'Chọn địa bàn, hoặc ghi lĩnh vực phụ trách.',
  en: 'Choose a place, or write the field.',
})
const inChargeAlready = refusal('in-charge-already', {
  vi: 'Đồng chí đang phụ trách địa bàn hoặc lĩnh vực này.',
  en: 'The person is in charge of this already.',
})

export const chargeAssigned = kind('charge.assigned', {
  label: { vi: 'Phân công phụ trách địa bàn, lĩnh vực', en: 'Put in charge' },
  addsTo: ['cadres.communes-in-charge'],
  citesDecision: true,
  days: decisionDays,
  verb: { label: { vi: 'Phân công phụ trách', en: 'Put in charge' }, on: 'persons', field: 'person' },
  body: form({
    charge: newSubject('charges', theCharge),
    person: postFields.person,
    place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
    field: text({ vi: 'Lĩnh vực', en: 'Field' }).optional(),
  }),
  needs: ({ body }) => ({
    held: historiesNaming(tenures, 'person', body.person),
    charges: historiesNaming(charges, 'person', body.person),
  }),
  rule: ({ body, effectiveOn }, loaded) => [
    body.place === undefined && body.field === undefined && nothingToLookAfter({}, { field: 'place' }),
    !rowsOn(loaded.held, effectiveOn).some((row) => committeeRoles.some((role) => role === row.role)) &&
      notOnACommittee({ day: printDay(effectiveOn) }, { field: 'person', unless: 'special-approval' }),
    loaded.charges.some((one) => {
      const row = one.on(effectiveOn)
      return row && row.place === (body.place ?? null) && row.field === (body.field ?? null)
    }) && inChargeAlready({}, { field: 'place' }),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(charges, body.charge, effectiveOn, {
      person: body.person,
      organisation,
      place: body.place ?? null,
      field: body.field ?? null,
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.person)} phụ trách ${[body.place && name(body.place), body.field].filter(Boolean).join(', ')}`,
    en: ({ body }, name) =>
      `${name(body.person)} put in charge of ${[body.place && name(body.place), body.field].filter(Boolean).join(', ')}`,
  },
})

export const chargeEnded = kind('charge.ended', {
  label: { vi: 'Thôi phụ trách', en: 'Charge ended' },
  days: decisionDays,
  verb: { label: { vi: 'Thôi phụ trách', en: 'End' }, on: 'charges', field: 'charge' },
  body: form({ charge: subject('charges', theCharge) }),
  needs: ({ body }) => ({ charge: historyIn(charges, body.charge) }),
  facts: ({ effectiveOn }, { charge }) => ({ about: charge.on(effectiveOn)?.person ?? null }),
  changes: ({ body, effectiveOn }) => [closes(charges, body.charge, effectiveOn)],
  tells: {
    vi: ({ facts }, name) => `${name(facts.about ?? '')} thôi phụ trách`,
    en: ({ facts }, name) => `${name(facts.about ?? '')} no longer in charge`,
  },
})
