import { actAs, theBook } from '#book/session.ts'
import { addMonths, endOfYear, startOfYear, yearOf } from '#kernel/calendar.ts'
import { targetLines } from '../targets/lines.ts'
import { type HomeLines, lineIf } from './line.ts'

/** In the last quarter: targets of the year that are not met yet. A figure is a total, asked of the whole book. */
export const targetsAtRisk: HomeLines = async ({ tx, around, asker, on, organisation }) => {
  const year = yearOf(on)
  if (!asker.rights.readsFigures || on < addMonths(startOfYear(year), 9)) return []
  await actAs(tx, theBook(asker.book.id))
  const lines = await targetLines(tx, asker.book, around.catalogue, {
    organisation: organisation ?? asker.branch?.node ?? asker.book.root,
    period: { from: startOfYear(year), to: on },
    known: asker.book.head,
    memory: around.memory,
  })
  await actAs(tx, asker.actor)
  const unmet = lines.filter((line) => line.plans.some((plan) => plan.met === false)).length
  return lineIf(unmet, (n) => ({
    level: on === endOfYear(year) ? 'late' : 'due',
    text: {
      vi: `${n} chỉ tiêu năm ${year} chưa đạt`,
      en: `${n} targets of ${year} are not met yet`,
    },
    to: '/targets',
    action: { vi: 'Xem chỉ tiêu', en: 'Look' },
  }))
}
