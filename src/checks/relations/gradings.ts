import type { Finding } from '#kernel/check-answers.ts'
import { compare, equal, sum } from '#kernel/quantity.ts'
import type { Layout, Placed } from './layout.ts'
import { amountOf, mayBePart } from './part-lists.ts'
import { sumFinding } from './value-sums.ts'

type Grade = 'excellent' | 'good' | 'done' | 'not done'

/** The four grades of Regulation 124-QĐ/TW of 4 October 2023 and those before it: every graded one has one. */
const gradeIn = (words: string): Grade | undefined => {
  if (/không hoàn thành/iu.test(words)) return 'not done'
  if (/xuất sắc/iu.test(words)) return 'excellent'
  if (/hoàn thành tốt/iu.test(words)) return 'good'
  return /hoàn thành/iu.test(words) ? 'done' : undefined
}

const noneFailed = /không có[^.;\d]{0,60}không hoàn thành/iu
const stop = /[,;.()\n]/

interface Graded extends Placed {
  grade: Grade
}

/** The grade stands before the number in its own item, or behind it. */
const gradedOf = (layout: Layout, placed: Placed, from: number): Graded | undefined => {
  const before = layout.text.slice(Math.max(from, placed.claim.start - 80), placed.claim.start)
  const item = before.slice(Math.max(...[...before.matchAll(/[,;.()\n]/g)].map((one) => one.index), -1) + 1)
  const after = layout.text.slice(placed.claim.end, placed.claim.end + 80)
  const grade = gradeIn(item) ?? gradeIn(after.slice(0, stop.exec(after)?.index ?? after.length))
  return grade && { ...placed, grade }
}

const judged = (
  layout: Layout,
  placed: readonly Placed[],
  at: number,
  run: readonly Graded[],
): Finding | undefined => {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2) return undefined
  const grades = new Set(run.map((one) => one.grade))
  const failed =
    grades.has('not done') || noneFailed.test(layout.text.slice(last.claim.end, last.claim.end + 160))
  const complete = grades.has('excellent') && grades.has('good') && failed && run.length >= 3
  const before = placed
    .slice(Math.max(0, at - 6), at)
    .filter((one) => one.depth <= first.depth && run.every((part) => mayBePart(one.claim, part.claim)))
  const added = sum(run.map((one) => amountOf(one.claim)))
  const fitting = before.findLast((one) => equal(amountOf(one.claim), added))
  if (fitting) return sumFinding(layout, fitting, run)
  const own = before.filter((one) => one.sentence === first.sentence)
  const [total] = own
  if (!complete || own.length !== 1 || !total || total.claim.hedge || total.claim.ratio) return undefined
  if (first.claim.start - total.claim.end > 160 || compare(amountOf(total.claim), amountOf(first.claim)) < 0)
    return undefined
  if (run.some((one) => one.claim.hedge || one.claim.unit !== first.claim.unit)) return undefined
  return sumFinding(layout, total, run, 'inconsistent')
}

/** Gradings told without an opening word: "45 tổ chức …, hoàn thành xuất sắc 9, …, không hoàn thành 1". */
export const gradingFindings = (layout: Layout, told: readonly Finding[]): Finding[] => {
  const known = told.filter((one) => one.relation === 'parts-total')
  const placed = layout.sentences
    .flatMap((one) => one.claims)
    .filter((one) => one.claim.kind === 'count' || one.claim.ratio)
  const found: Finding[] = []
  let run: Graded[] = []
  let startsAt = 0
  const close = () => {
    const one = judged(layout, placed, startsAt, run)
    if (one && !known.some((other) => other.end >= one.end && other.start <= (run[0]?.claim.start ?? 0)))
      found.push(one)
    run = []
  }
  placed.forEach((one, at) => {
    const last = run.at(-1)
    const graded = gradedOf(layout, one, placed[at - 1]?.claim.end ?? 0)
    const goesOn =
      graded &&
      last &&
      one.depth === last.depth &&
      one.sentence === last.sentence &&
      !run.some((each) => each.grade === graded.grade)
    if (last && one.depth > last.depth && one.sentence === last.sentence) return
    if (!goesOn) close()
    if (!graded) return
    if (run.length === 0) startsAt = at
    run.push(graded)
  })
  close()
  return found
}
