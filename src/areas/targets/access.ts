import type { Grant } from '#kernel/area.ts'
import { targetKinds } from './kinds/index.ts'

const all = targetKinds.map((one) => one.id)
const registers = ['items', 'criteria', 'poverty-reviews', 'month-reviews']

const plans = ['target.assigned', 'forecast.made']
/** What the state's own bodies know first: values, reviews, criteria, certificates. */
const ofTheState = [
  'series.observed',
  'series.brought-forward',
  'poverty.reviewed',
  'poverty.brought-forward',
  'criterion.assessed',
  'criterion.brought-forward',
  'ocop.*',
  'vietgap.*',
  'forecast.made',
]

/**
 * The office enters everything; the people's committee enters its own figures at their source, the council
 * and the Front the values they know. Targets and the monthly conclusion are the committee's.
 */
export const targetGrants: readonly Grant[] = [
  { role: 'synthesis', enter: all, read: registers },
  { role: 'standing-secretariat', enter: [...plans, 'month.concluded'], read: registers },
  { role: 'organisation', enter: plans, read: registers },
  { role: 'party-building', enter: plans, read: registers },
  { role: 'government', enter: ofTheState, read: registers },
  { role: 'council', enter: ['series.observed'], read: registers },
  { role: 'front', enter: ['series.observed'], read: registers },
  { role: 'mobilisation', enter: ['series.observed'], read: registers },
  {
    role: 'grassroots-committee',
    enter: [
      'series.observed',
      'poverty.reviewed',
      'criterion.assessed',
      'ocop.recognised',
      'vietgap.certified',
      ...plans.slice(1),
      'month.concluded',
    ],
    approval: 'needed',
    read: registers,
  },
  { role: 'inspection', enter: [], read: registers },
  { role: 'cell', enter: [], read: registers },
  { role: 'clerk', enter: [], read: registers },
  { role: 'reader', enter: [], read: registers },
  { role: 'admin', enter: [], read: [] },
]
