import { actAs, theBook } from '#book/session.ts'
import { addMonths, endOfYear, startOfYear, yearOf } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import type { MonthLine } from '#kernel/target-answers.ts'
import { targetLines } from '../targets/lines.ts'
import { monthLines } from '../targets/month.ts'
import { type HomeLines, type HomeQuestion, lineIf } from './line.ts'

interface Behind {
  /** «Thu ngân sách 120 / 150», as far as it is known. */
  told: Label[]
  level: 'late' | 'due'
  says: (n: number) => Label
  to: string
}

/**
 * Targets of the year: through the year those whose forecast misses them, or that are behind their share
 * of the months; on its last day those not met. A figure is a total, asked of the whole book.
 */
export const targetsAtRisk: HomeLines = async (asked) => {
  const { tx, asker, on } = asked
  if (!asker.rights.readsFigures || on < firstJudged(yearOf(on))) return []
  await actAs(tx, theBook(asker.book.id))
  const behind = on === endOfYear(yearOf(on)) ? await notMet(asked) : await offCourse(asked)
  await actAs(tx, asker.actor)
  return lineIf(behind.told.length, (n) => ({
    level: behind.level,
    area: 'targets',
    text: behind.says(n),
    detail: twoOf(behind.told),
    to: behind.to,
    action: { vi: 'Xem chỉ tiêu', en: 'Look' },
  }))
}

/** A few weeks say nothing of a year. */
const firstJudged = (year: number) => addMonths(startOfYear(year), 3)

const looked = ({ asker, organisation }: HomeQuestion): string =>
  organisation ?? asker.branch?.node ?? asker.book.root

const notMet = async (asked: HomeQuestion): Promise<Behind> => {
  const { tx, around, asker, on } = asked
  const year = yearOf(on)
  const lines = await targetLines(tx, asker.book, around.catalogue, {
    organisation: looked(asked),
    period: { from: startOfYear(year), to: on },
    known: asker.book.head,
    memory: around.memory,
  })
  return {
    told: lines.flatMap(({ label, actual, plans }) => {
      const missed = plans.find((plan) => plan.met === false)
      return missed ? [against(label, actual.printed, missed.printed)] : []
    }),
    level: 'late',
    says: (n) => ({ vi: `${n} chỉ tiêu năm ${year} chưa đạt`, en: `${n} targets of ${year} are not met` }),
    to: '/targets',
  }
}

const offCourse = async (asked: HomeQuestion): Promise<Behind> => {
  const { tx, around, asker, on } = asked
  const board = {
    tx,
    book: asker.book,
    catalogue: around.catalogue,
    known: asker.book.head,
    memory: around.memory,
  }
  const lines = await monthLines(board, looked(asked), on)
  return {
    told: lines.flatMap(toldLate),
    level: 'due',
    says: (n) => ({
      vi: `${n} chỉ tiêu năm ${yearOf(on)} chậm so với kế hoạch hoặc dự báo không đạt`,
      en: `${n} targets of ${yearOf(on)} are behind plan or forecast to be missed`,
    }),
    to: '/targets/month',
  }
}

const toldLate = ({ label, counted, forecast, plans }: MonthLine): Label[] => {
  const late = plans.find((plan) => plan.pace === 'late')
  return late ? [against(label, (forecast ?? counted).printed, late.printed)] : []
}

const against = (label: Label, printed: string, target: string): Label => ({
  vi: `${label.vi} ${printed}/${target}`,
  en: `${label.en} ${printed}/${target}`,
})

const twoOf = (told: readonly Label[]): Label => ({
  vi: told
    .slice(0, 2)
    .map((one) => one.vi)
    .join('; '),
  en: told
    .slice(0, 2)
    .map((one) => one.en)
    .join('; '),
})
