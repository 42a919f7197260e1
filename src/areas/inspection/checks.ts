import { addDays } from '#kernel/calendar.ts'
import { balance, type Check, coverage, within } from '#kernel/check.ts'
import { committeeMembersInspected, membersInspected } from './inspection-figures.ts'
import { lettersForwarded, lettersOpen, lettersReceived, lettersSettled } from './matter-figures.ts'
import {
  itemsAdded,
  itemsDone,
  itemsDropped,
  itemsNow,
  itemsOpen,
  itemsOriginal,
} from './programme-figures.ts'

export const checks: readonly Check[] = [
  coverage(
    'inspection.programme-done',
    { vi: 'Thực hiện chương trình kiểm tra, giám sát', en: 'Inspection programme done' },
    { figure: itemsDone.id },
    { figure: itemsNow.id },
    { figure: itemsOpen.id },
  ),
  balance(
    'inspection.programme-amended',
    { vi: 'Chương trình gốc, bổ sung, đưa ra', en: 'The programme and its amendments' },
    () => ({
      opening: { figure: itemsOriginal.id },
      in: [{ figure: itemsAdded.id }],
      out: [{ figure: itemsDropped.id }],
      closing: { figure: itemsNow.id },
    }),
  ),
  within(
    'inspection.committee-members-among-members',
    { vi: 'Cấp ủy viên trong số đảng viên được kiểm tra', en: 'Committee members among those inspected' },
    { figure: committeeMembersInspected.id },
    { figure: membersInspected.id },
  ),
  // In turns against heads: more turns than members would be possible, yet no committee comes near it.
  within(
    'inspection.base-members-within-party',
    {
      vi: 'Đảng viên được cơ sở kiểm tra trong tổng số đảng viên',
      en: 'Inspected at the base, of all members',
    },
    { figure: 'inspection.base-members-inspected' },
    { figure: 'members' },
  ),
  balance(
    'inspection.letters-balance',
    { vi: 'Đơn tồn, nhận, giải quyết, chuyển', en: 'Letters open, received, settled, passed on' },
    ({ period }) => {
      const before = addDays(period.from, -1)
      return {
        opening: { figure: lettersOpen.id, period: { from: before, to: before } },
        in: [{ figure: lettersReceived.id }],
        out: [{ figure: lettersSettled.id }, { figure: lettersForwarded.id }],
        closing: { figure: lettersOpen.id },
      }
    },
  ),
]
