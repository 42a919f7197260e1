import { expect, it } from 'vitest'
import { headingOf } from './name-of.ts'

it('a pasted paper is called by its title, not by its letterhead', () => {
  const paper = `ĐẢNG BỘ TỈNH ĐẮK LẮK
HUYỆN ỦY EA MỚI
*
Số 125-BC/HU

ĐẢNG CỘNG SẢN VIỆT NAM
Ea Mới, ngày 14 tháng 12 năm 2023

BÁO CÁO
kết quả công tác xây dựng Đảng năm 2023
-----
Thực hiện Chương trình công tác năm 2023, Huyện ủy báo cáo như sau.`
  expect(headingOf(paper)).toBe('BÁO CÁO kết quả công tác xây dựng Đảng năm 2023')
})

it('a title on one line, or heads of both columns on one line, are read too', () => {
  expect(headingOf('Báo cáo sơ kết 6 tháng đầu năm\nĐã kết nạp 3 đảng viên.')).toBe(
    'Báo cáo sơ kết 6 tháng đầu năm',
  )
  expect(
    headingOf(
      'ĐẢNG ỦY XÃ EA MỚI\t\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-TTr/ĐU\nTỜ TRÌNH\nvề việc thành lập chi bộ',
    ),
  ).toBe('TỜ TRÌNH về việc thành lập chi bộ')
})

it('a text without a title is called by its first words', () => {
  expect(headingOf('Trong năm, Đảng bộ kết nạp 3 đảng viên.\nHết.')).toBe(
    'Trong năm, Đảng bộ kết nạp 3 đảng viên.',
  )
  expect(headingOf('HUYỆN ỦY EA MỚI\nTrong năm đã kết nạp 3 đảng viên.')).toBe(
    'Trong năm đã kết nạp 3 đảng viên.',
  )
  expect(headingOf('12 hộ')).toBe('12 hộ')
  expect(headingOf('')).toBe('')
})

it('a sentence that begins like a title is none', () => {
  const text = 'Tình hình chung\nKế hoạch năm giao 12 đảng viên, thực hiện 10, đạt 83,33%.'
  expect(headingOf(text)).toBe('Tình hình chung')
})

it('a heading too long for a line is cut between words', () => {
  const heading = headingOf(`BÁO CÁO\n${'kết quả thực hiện nghị quyết '.repeat(8)}`)
  expect(heading).toMatch(/^BÁO CÁO kết quả .+ …$/u)
  expect(heading.length).toBeLessThanOrEqual(110)
})
