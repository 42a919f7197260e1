import { type Check, partsOf, within } from '#kernel/check.ts'
import { isZero } from '#kernel/quantity.ts'
import { committeeMeetings } from './meeting-figures.ts'
import { meetingTypes } from './meeting-types.ts'
import {
  papersHandled,
  papersHandledLate,
  papersOut,
  papersOutElsewhere,
  papersOutOnNetwork,
} from './paper-figures.ts'

/** Two numbers of papers in one text are no contradiction: some go another way. What they are is its own list. */
const networkWithinAll: Check = {
  id: 'office.network-within-papers-out',
  label: {
    vi: 'Văn bản đi trên iDoc trong văn bản đi',
    en: 'Papers on the network among those issued',
  },
  states: true,
  figures: () => ({
    all: { figure: papersOut.id },
    network: { figure: papersOutOnNetwork.id },
    elsewhere: { figure: papersOutElsewhere.id },
  }),
  judge: ({ all = null, network = null, elsewhere = null }) => ({
    holds: !elsewhere || isZero(elsewhere),
    stated: network,
    expected: all,
    says: (print) => ({
      vi: `${print(network)}/${print(all)} văn bản đi trên iDoc, ${print(elsewhere)} văn bản ngoài hệ thống`,
      en: `${print(network)} of ${print(all)} papers issued went by the network, ${print(elsewhere)} did not`,
    }),
  }),
}

const lateWithinHandled = within(
  'office.late-within-handled',
  { vi: 'Văn bản quá hạn nằm trong văn bản đã xử lý', en: 'Late papers are among those dealt with' },
  { figure: papersHandledLate.id },
  { figure: papersHandled.id },
  (late, handled) => ({
    vi: `${late}/${handled} văn bản xử lý quá hạn`,
    en: `${late} of ${handled} papers dealt with late`,
  }),
)

export const checks: readonly Check[] = [
  networkWithinAll,
  lateWithinHandled,
  partsOf(
    'office.meetings-by-type',
    { vi: 'Cuộc họp cấp ủy theo loại', en: 'Meetings by type' },
    { figure: committeeMeetings.id },
    Object.keys(meetingTypes).map((of) => ({ figure: committeeMeetings.id, of })),
  ),
]
