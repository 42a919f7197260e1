import type { RecordAnswer } from '#kernel/answers.ts'

/** One step of an amount: what it became, by how much, and on whose decision. */
export interface Step {
  record: string
  on: string
  paper: string
  sentence: string
  /** Whole đồng. */
  by: number
  total: number
}

const stands = (record: RecordAnswer) => !record.reversedBy && !record.reverses
const amountIn = ({ body }: RecordAnswer): number => (typeof body.amount === 'number' ? body.amount : 0)

const told = (records: readonly RecordAnswer[], kinds: readonly string[], on: string): RecordAnswer[] =>
  records
    .filter((one) => kinds.includes(one.kind) && stands(one) && one.effectiveOn <= on)
    .sort((a, b) =>
      a.effectiveOn === b.effectiveOn ? a.position - b.position : a.effectiveOn < b.effectiveOn ? -1 : 1,
    )

const step = (record: RecordAnswer, by: number, total: number): Step => ({
  record: record.id,
  on: record.effectiveOn,
  paper: record.basis?.number ?? '',
  sentence: typeof record.body.reason === 'string' ? record.body.reason : record.label.vi,
  by,
  total,
})

/** Each decision on the amount up to the day, the opening first. */
export const amountSteps = (records: readonly RecordAnswer[], on: string): Step[] => {
  let before = 0
  return told(records, ['project.opened', 'project.amount-changed'], on).map((one) => {
    const total = amountIn(one)
    const by = total - before
    before = total
    return step(one, by, total)
  })
}

/** Each disbursement up to the day, added up. */
export const disbursementSteps = (records: readonly RecordAnswer[], on: string): Step[] => {
  let total = 0
  return told(records, ['project.progressed'], on).map((one) => {
    total += amountIn(one)
    return {
      ...step(one, amountIn(one), total),
      sentence: typeof one.body.note === 'string' ? one.body.note : '',
    }
  })
}
