import { describe, expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { communesIn, linesOf, numberTyped, pasted, recordsOf, stateOf, totalOf } from './review.ts'

const place = (subject: string, name: string, kind: string, parent: string | null = null) =>
  ({ subject, name, data: { kind, parent, home: 'đảng bộ xã' } }) as unknown as RegisterLine
const places = [
  place('c', 'Xã Yang Tao', 'commune'),
  place('v10', 'Buôn Yuk La 10', 'buon', 'c'),
  place('v3', 'Buôn Yuk La 3', 'buon', 'c'),
  place('t', 'Thôn 1', 'thon', 'c'),
  place('x', 'Buôn khác', 'buon', 'd'),
]
const review = {
  subject: 'r',
  data: {
    place: 't',
    households: 90,
    poor: 9,
    nearPoor: 3,
    minorityHouseholds: 4,
    minorityPoor: 1,
    minorityNearPoor: 0,
  },
} as unknown as RegisterLine
const lines = linesOf(places, [review], 'c')
const from = { village: 'v3', column: 'households' } as const

test('the villages of a commune stand in the order of their numbers, known ones with what is known', () => {
  expect(communesIn(places).map((one) => one.subject)).toEqual(['c'])
  expect(lines.map((one) => one.village)).toEqual(['v3', 'v10', 't'])
  expect(lines[2]?.known?.poor).toBe(9)
})

test('a number is whole, with or without a dot for the thousands', () => {
  expect(['1.234', '1 234', '15', '0', '1,5', '', 'x'].map(numberTyped)).toEqual([
    1234,
    1234,
    15,
    0,
    null,
    null,
    null,
  ])
})

describe('A table from a spreadsheet', () => {
  test('goes to the villages its rows name, in any order, and tells what it does not know', () => {
    const told = pasted(
      'STT\tThôn, buôn\tSố hộ\tNghèo\tCận\tDTTS\tNghèo DTTS\tCận DTTS\n1\tYuk La 10\t1.120\t30\t12\t100\t28\t11\n2\tbuôn yuk la 3\t80\t20\t5\t80\t20\t5\n3\tBuôn lạ\t1\t1\t0\t0\t0\t0',
      lines,
      from,
      {},
    )
    expect(told.unknown).toEqual(['Buôn lạ'])
    expect(told.sheet.v3?.poor).toBe('20')
    expect(told.sheet.v10?.households).toBe('1.120')
  })

  test('without names goes down and right from its cell, and leaves what is in the book', () => {
    const { sheet } = pasted(
      '5\t2\n6\t3\n7\t4',
      lines,
      { village: 'v3', column: 'poor' },
      { v3: { households: '80' } },
    )
    expect(sheet.v3).toEqual({ households: '80', poor: '5', nearPoor: '2' })
    expect(sheet.v10).toEqual({ poor: '6', nearPoor: '3' })
    expect(sheet.t).toBeUndefined()
  })
})

test('only whole lines are entered, and columns add up with what is in the book', () => {
  const sheet = pasted('80\t20\t5\t70\t19\t5\n100\t30', lines, from, {}).sheet
  expect(lines.map((line) => stateOf(line, sheet[line.village]))).toEqual(['ready', 'incomplete', 'known'])
  expect(totalOf(lines, sheet, 'poor')).toBe(59)
  const records = recordsOf(lines, sheet, {
    decidedOn: '2023-12-12',
    number: '9-QĐ',
    idOf: (one) => `id ${one}`,
  })
  expect(records).toEqual([
    expect.objectContaining({
      id: 'id v3',
      organisation: 'đảng bộ xã',
      basis: { number: '9-QĐ', issuedOn: '2023-12-12' },
      body: {
        commune: 'c',
        village: 'v3',
        households: 80,
        poor: 20,
        nearPoor: 5,
        minorityHouseholds: 70,
        minorityPoor: 19,
        minorityNearPoor: 5,
      },
    }),
  ])
})
