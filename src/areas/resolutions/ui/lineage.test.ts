import { describe, expect, it } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { above, asTree, below, withoutOthers } from './lineage.ts'
import { coverageOf } from './own-plans.ts'

const paper = (subject: string, over: string | null, more: object = {}): RegisterLine => ({
  subject,
  name: subject,
  organisation: null,
  from: '2023-01-01' as RegisterLine['from'],
  to: null,
  opened: '',
  data: { implements: over, home: 'huyện', ...more },
})
const conclusion = paper('KL 64', null)
const programme = paper('CTr 17', 'KL 64')
const plan = paper('KH 30', 'CTr 17')
const ofCommune = paper('KH xã', 'KL 64', { home: 'xã' })
const papers = [plan, ofCommune, programme, conclusion]

describe('the lineage of a paper', () => {
  it('goes up to the highest and down to the last plan', () => {
    expect(above(papers, 'KH 30').map((one) => one.subject)).toEqual(['KL 64', 'CTr 17'])
    expect(below(papers, 'KL 64').map((one) => [one.paper.subject, one.depth])).toEqual([
      ['CTr 17', 1],
      ['KH 30', 2],
      ['KH xã', 1],
    ])
  })

  it('ends where papers carry out one another in a circle', () => {
    const circle = [paper('a', 'b'), paper('b', 'a')]
    expect(above(circle, 'a').map((one) => one.subject)).toEqual(['b'])
    expect(below(circle, 'a').map((one) => one.paper.subject)).toEqual(['b'])
  })

  it('leaves the plans of others with the paper they carry out', () => {
    const listed = (organisation?: string) => withoutOthers(papers, organisation).map((one) => one.subject)
    expect(listed()).toEqual(['KH 30', 'CTr 17', 'KL 64'])
    expect(listed('xã')).toContain('KH xã')
    expect(listed('xã khác')).not.toContain('KH xã')
  })

  it('puts each under what it carries out, where that is listed', () => {
    expect(asTree([plan, programme]).map((one) => [one.paper.subject, one.depth])).toEqual([
      ['CTr 17', 0],
      ['KH 30', 1],
    ])
  })
})

describe('the plans of organisations below', () => {
  const organisations = [
    paper('xã', null, { name: 'Đảng bộ xã' }),
    paper('cơ quan', null, { name: 'Chi bộ cơ quan' }),
  ]

  it('name who has one of its own and who has not', () => {
    const [found, ...others] = coverageOf(papers, organisations)
    expect(others).toEqual([])
    expect(found?.paper.subject).toBe('KL 64')
    expect(found?.having.map((one) => [one.id, one.plan.subject])).toEqual([['xã', 'KH xã']])
    expect(found?.missing.map((one) => one.id)).toEqual(['cơ quan'])
  })

  it('are asked for by a paper that sets a day, before anybody has one', () => {
    const asking = paper('CT 05', null, { planDue: '2023-10-31' })
    expect(coverageOf([asking], organisations).map((one) => [one.due, one.missing.length])).toEqual([
      ['2023-10-31', 2],
    ])
  })
})
