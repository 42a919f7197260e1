import { type Check, coverage, partsOf, within } from '#kernel/check.ts'
import { compare, isZero } from '#kernel/quantity.ts'
import { caseFigures } from './case-figures.ts'
import { intakeIds, intakes } from './intakes.ts'
import {
  communesContacted,
  communesWithoutContact,
  contactsHeld,
  sessionsHeld,
  sessionsRequired,
} from './session-figures.ts'

/** Fewer regular sessions than the law asks by that day, where sessions are kept at all: told, never refused. */
const regularSessions: Check = {
  id: 'council.regular-sessions',
  label: { vi: 'Số kỳ họp thường kỳ trong năm', en: 'Regular sessions of the year' },
  figures: () => ({
    all: { figure: sessionsHeld.id },
    held: { figure: sessionsHeld.id, of: 'regular' },
    required: { figure: sessionsRequired.id },
  }),
  judge: ({ all = null, held = null, required = null }) => ({
    holds: !all || isZero(all) || !held || !required || compare(held, required) >= 0,
    stated: held,
    expected: required,
    says: (print) => ({
      vi: `${print(held)} kỳ họp thường kỳ, luật yêu cầu ít nhất ${print(required)}; kiểm tra kỳ họp chưa ghi`,
      en: `${print(held)} regular sessions, the law asks for ${print(required)}; look for one not entered`,
    }),
  }),
}

/** Answered on time is part of what was due. */
const onTimeWithinDue = intakeIds.map((intake) => {
  const { onTime, due } = caseFigures[intake]
  const { vi, en } = intakes[intake]
  const label = { vi: `${vi}: trả lời đúng hạn trong số đến hạn`, en: `${en}: on time among those due` }
  return within(`${onTime.id}-within-due`, label, { figure: onTime.id }, { figure: due.id })
})

export const checks: readonly Check[] = [
  partsOf(
    'council.sessions-by-kind',
    { vi: 'Kỳ họp gồm thường kỳ và chuyên đề', en: 'Sessions are regular or thematic' },
    { figure: sessionsHeld.id },
    [
      { figure: sessionsHeld.id, of: 'regular' },
      { figure: sessionsHeld.id, of: 'thematic' },
    ],
  ),
  regularSessions,
  partsOf(
    'council.contacts-by-time',
    { vi: 'Cuộc tiếp xúc cử tri theo thời điểm', en: 'Voter contacts by time' },
    { figure: contactsHeld.id },
    ['before', 'after', 'thematic'].map((of) => ({ figure: contactsHeld.id, of })),
  ),
  coverage(
    'council.every-commune-met',
    { vi: 'Xã, thị trấn có tiếp xúc cử tri', en: 'Communes whose voters were met' },
    { figure: communesContacted.id },
    { figure: 'places.communes' },
    { figure: communesWithoutContact.id },
  ),
  ...onTimeWithinDue,
]
