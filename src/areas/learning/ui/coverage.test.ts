import { describe, expect, it } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { coverageOf, toStudy } from './coverage.ts'

const line = (subject: string, data: RegisterLine['data'], from = '2023-01-09'): RegisterLine => ({
  subject,
  name: String(data.name ?? data.number ?? subject),
  organisation: null,
  from: from as RegisterLine['from'],
  to: null,
  opened: '',
  data,
})
const study = (document: string, organisation: string, conference: string, on: string) =>
  line(`${conference}.${organisation}`, { document, organisation, conference }, on)

const organisations = [line('xa', { name: 'Đảng bộ xã' }), line('cq', { name: 'Chi bộ cơ quan' })]
const directive = line('ct', { number: '05-CT/TW', title: 'Làm theo Bác', studyDue: '2023-03-31' })
const on = '2023-12-31'

describe('the papers to be studied', () => {
  it('have a day for it, or have been studied already; a plan of the committee itself has neither', () => {
    const plan = line('kh', { number: '30-KH/HU', title: 'Kế hoạch', studyDue: null })
    const studied = line('kl', { number: '01-KL/TW', title: 'Kết luận', studyDue: null })
    const found = toStudy([directive, plan, studied], [study('kl', 'xa', 'hn', '2023-02-01')])
    expect(found.map((one) => one.subject)).toEqual(['ct', 'kl'])
  })

  it('are told to a cell that has studied nothing by what the conferences above it were about', () => {
    const plan = line('kh', { number: '30-KH/HU', title: 'Kế hoạch', studyDue: null })
    const ofDistrict = line('hn', { title: 'Hội nghị', papers: [{ id: 'kh', title: '30-KH/HU' }] })
    expect(toStudy([plan], []).length).toBe(0)
    expect(toStudy([plan], [], [ofDistrict]).map((one) => one.subject)).toEqual(['kh'])
  })
})

describe('the coverage of a paper', () => {
  it('names who has studied it and who has not', () => {
    const [paper] = coverageOf([directive], organisations, [study('ct', 'xa', 'hn', '2023-02-01')], on)
    expect(paper?.studied).toEqual([{ id: 'xa', name: 'Đảng bộ xã', on: '2023-02-01', conference: 'hn' }])
    expect(paper?.yet).toEqual([{ id: 'cq', name: 'Chi bộ cơ quan' }])
    expect(paper?.state).toBe('late')
  })

  it('tells the first of several conferences on one paper', () => {
    const twice = [study('ct', 'xa', 'second', '2023-05-01'), study('ct', 'xa', 'first', '2023-02-01')]
    expect(coverageOf([directive], organisations, twice, on)[0]?.studied[0]?.conference).toBe('first')
  })

  it('is done once everybody has studied it, however late', () => {
    const all = [study('ct', 'xa', 'hn', '2023-02-01'), study('ct', 'cq', 'hn', '2023-11-01')]
    expect(coverageOf([directive], organisations, all, on)[0]?.state).toBe('done')
  })

  it('is not done where there is nobody to count, and tells the conferences about it', () => {
    const held = { title: 'Hội nghị', heldOn: '2023-02-01', papers: [{ id: 'ct', title: '05-CT/TW' }] }
    const conference = { ...line('hn', held), organisation: { id: 'xa', name: 'Đảng bộ xã' } }
    const [paper] = coverageOf([directive], [], [], on, [conference, line('khac', { papers: [] })])
    expect(paper?.state).toBe('open')
    expect(paper?.conferences).toMatchObject([{ id: 'hn', on: '2023-02-01', by: 'Đảng bộ xã' }])
  })

  it('does not take the study of one paper for that of another', () => {
    const other = line('nq', { number: '27-NQ/TW', title: 'Nghị quyết', studyDue: null }, '2023-06-01')
    const covered = coverageOf([directive, other], organisations, [study('ct', 'xa', 'hn', '2023-02-01')], on)
    expect(covered.map((one) => [one.number, one.studied.length])).toEqual([
      ['27-NQ/TW', 0],
      ['05-CT/TW', 1],
    ])
  })
})
