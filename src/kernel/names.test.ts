import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasMarks, markedKey, matches, personName, searchKey, sortKeyOf } from './names.ts'

const byBytes = (names: string[]): string[] =>
  [...names].sort((a, b) => {
    const [left, right] = [sortKeyOf(a), sortKeyOf(b)]
    return left < right ? -1 : left > right ? 1 : 0
  })

const listed = (names: string[], ethnicity?: string): string[] =>
  names
    .map((name) => personName(name, ethnicity))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map((name) => name.fullName)

describe('order', () => {
  test('given syllables, when sorted by key, then the Vietnamese alphabet rules', () => {
    const expected = ['An', 'Anh', 'Ăn', 'Ân', 'Dung', 'Đa', 'Em', 'Êm', 'On', 'Ôn', 'Ơn', 'Uy', 'Ưng']
    expect(byBytes([...expected].reverse())).toEqual(expected)
  })

  test('given one syllable in six tones, then ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    const expected = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
    expect(byBytes([...expected].reverse())).toEqual(expected)
  })

  test('given letters that differ later, then letters go before tones', () => {
    expect(byBytes(['Hùng', 'Huy', 'Hung', 'Hưng'])).toEqual(['Hung', 'Hùng', 'Huy', 'Hưng'])
  })

  test('given Kinh names, then given name, then family name, then the middle', () => {
    expect(listed(['Trần Văn An', 'Nguyễn Thị Bình', 'Nguyễn Văn An', 'Nguyễn Thị An', 'Đỗ An'])).toEqual([
      'Đỗ An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Trần Văn An',
      'Nguyễn Thị Bình',
    ])
  })

  test('given Ê Đê and M’nông names, then they keep the order they are written in', () => {
    expect(listed(['Y Bhiăng Niê', "H'Yur Je", 'Y Blŭl Êban', 'Y Ƀlŭl Niê Blô', "H'Bôč Ayŭn"])).toEqual([
      "H'Bôč Ayŭn",
      "H'Yur Je",
      'Y Bhiăng Niê',
      'Y Blŭl Êban',
      'Y Ƀlŭl Niê Blô',
    ])
    expect(sortKeyOf('ñ') > sortKeyOf('ny')).toBe(true)
  })

  test('given any text, then its key is plain ASCII for letters we know', () => {
    expect(personName('Y Ƀlŭl Niê Blô').sortKey).toMatch(/^[ -~]+$/)
    expect(personName('H’Yur Čil Ñôô̆ ơ̆ ê̆').sortKey).toMatch(/^[ -~]+$/)
  })
})

describe('given names', () => {
  test.each([
    ['Nguyễn Văn  An', undefined, 'An'],
    ['Y Ƀlŭl Niê Blô', undefined, 'Y Ƀlŭl'],
    ["H'Yur Je", 'Mnông', "H'Yur"],
    ["H' Yur Je", undefined, "H' Yur"],
    ['H Yur Je', undefined, 'H Yur'],
    ["Rơ Châm H'Yéo", 'Gia Rai', "H'Yéo"],
    ['A Brol', 'Ba Na', 'A Brol'],
    ['Nguyễn Thị Y', undefined, 'Y'],
    ['Y Lan', 'Kinh', 'Lan'],
    ['An', undefined, 'An'],
  ])('given %s (%s), then %s', (fullName, ethnicity, given) => {
    expect(personName(fullName, ethnicity).givenName).toBe(given)
  })

  test('given a decomposed name with stray spaces, then it is kept composed and single spaced', () => {
    expect(personName('  Nguyễn  Văn A '.normalize('NFD')).fullName).toBe('Nguyễn Văn A')
    expect(() => personName('  ')).toThrow(RangeError)
  })
})

describe('search', () => {
  test.each([
    ['Nguyễn Văn Đa', 'nguyen van da'],
    ['Y Ƀlŭl Niê Blô', 'y blul nie blo'],
    ["H'Yur Je", 'hyur je'],
    ['H’Yur Je', 'hyur je'],
    ['Hʼ Yur Je', 'hyur je'],
    ['H Yur Je', 'hyur je'],
    ['Čil Ñôl Ĕban Ĭ Ŏ Ŭ', 'cil nol eban i o u'],
  ])('given %s, then the key is %s', (text, key) => {
    expect(searchKey(text)).toBe(key)
  })

  test('given the two places of a tone mark, then the keys are one', () => {
    expect(markedKey('Ủy ban HÒA khỏe thúy')).toBe(markedKey('Uỷ ban hoà khoẻ thuý'))
    expect(markedKey('của mùa quý thuyền')).toBe('của mùa quý thuyền')
    expect(matches('hoà', 'Hòa Hoàng')).toBe(true)
    expect(matches('hoà', 'Hoàng')).toBe(true)
  })

  test('given a query without marks, then it finds every writing', () => {
    expect(matches('nguyen van a', 'Nguyễn Văn Ân')).toBe(true)
    expect(matches('blul', 'Y Ƀlŭl Niê Blô')).toBe(true)
    expect(matches("h'yur", 'H’Yur Je')).toBe(true)
    expect(matches('', 'Hồ Lắk')).toBe(true)
    expect(hasMarks("h'yur je") || !hasMarks('đa')).toBe(false)
  })

  test('given a query with marks, then the marks hold where they are typed', () => {
    expect(matches('Lê', 'Lễ')).toBe(false)
    expect(matches('Đa', 'Da')).toBe(false)
    expect(matches('Nguyễn van', 'Nguyễn Văn An')).toBe(true)
    expect(matches('Nguyên', 'Nguyễn')).toBe(false)
    expect(matches('uỷ ban', 'Ủy ban Kiểm tra')).toBe(true)
  })

  test('given Buôn Tría and Buôn Triết, then neither is taken for the other', () => {
    expect(matches('Buôn Tría', 'Buôn Triết')).toBe(false)
    expect(matches('Buôn Triết', 'Buôn Tría')).toBe(false)
    expect(searchKey('Buôn Tría')).not.toBe(searchKey('Buôn Triết'))
    expect(matches('buon tri', 'Buôn Triết') && matches('buon tri', 'Buôn Tría')).toBe(true)
  })

  test('given any two texts, when one matches, then its search key is inside the other', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aàâăbƀdđeêhoòơuưy '"), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (query, within) => {
        if (matches(query, within)) expect(searchKey(within)).toContain(searchKey(query))
        expect(matches(searchKey(query), query)).toBe(true)
      }),
    )
  })
})
