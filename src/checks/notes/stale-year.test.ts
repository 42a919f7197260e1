import { describe, expect, it } from 'vitest'
import { notesIn, on } from './given.ts'

const heading = 'BÁO CÁO\nkết quả công tác xây dựng Đảng năm 2024, phương hướng, nhiệm vụ năm 2025\n\n'
const stale = (text: string) =>
  notesIn(text)
    .filter((one) => one.note === 'stale-year')
    .map((one) => one.text)

describe('given a report of 2024, a year left over from an older text is noted', () => {
  it.each([
    ['Trong năm 2022, toàn huyện đã kết nạp 65 đảng viên.', '2022'],
    ['Trong năm 2023, Đảng ủy ban hành 12 nghị quyết chuyên đề.', '2023'],
    ['Năm 2023, Ban Thường vụ đã tổ chức 14 hội nghị.', '2023'],
    ['- Năm 2023, đã kiểm tra 9 tổ chức đảng.', '2023'],
    ['Kết nạp 120 đảng viên, đạt 105% kế hoạch năm 2023.', '2023'],
    ['Thu ngân sách 35 tỷ đồng, bằng 104% dự toán tỉnh giao năm 2022.', '2022'],
    ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023', '2023'],
    ['Phương hướng nhiệm vụ công tác xây dựng Đảng năm 2022', '2022'],
    ['Nhiệm vụ trọng tâm năm 2023 gồm 5 nhóm việc.', '2023'],
    ['Trong năm 2026, Đảng ủy đã tổ chức 4 hội nghị.', '2026'],
  ])('%s', (sentence, year) => {
    expect(stale(heading + sentence)).toEqual([year])
  })
})

describe('given a report of 2024, years that belong there are not noted', () => {
  it.each([
    'Trong năm 2024, toàn huyện đã kết nạp 65 đảng viên.',
    'Kết nạp 65 đảng viên, tăng 5 đảng viên so với năm 2023.',
    'Năm 2024 đạt 30 tiêu chí, năm 2023 đạt 27 tiêu chí.',
    'Năm 2023, toàn xã có 41 hộ nghèo; đến nay còn 30 hộ.',
    'Trong năm 2022 và năm 2023, mỗi năm đã có hai chi bộ mới.',
    'Hoàn thành kiểm điểm, xếp loại năm 2023 đối với 52 tổ chức đảng.',
    'Trong giai đoạn 2021-2025 đã làm 120 căn nhà.',
    'Nhiệm kỳ 2020-2025 đã kết nạp 300 đảng viên.',
    'Từ năm 2019 đến nay đã kết nạp 210 đảng viên.',
    'Đã quán triệt Nghị quyết số 12-NQ/ĐU ngày 15/01/2023 của Đảng ủy.',
    'Thực hiện Nghị quyết số 20-NQ/HU về phương hướng, nhiệm vụ năm 2023.',
    'Phương hướng, nhiệm vụ năm 2025.',
    'Nhiệm vụ trọng tâm 6 tháng cuối năm 2024.',
    'Năm học 2022-2023 có 98% học sinh hoàn thành chương trình.',
    'Năm 2023, xã được công nhận đạt chuẩn nông thôn mới.',
  ])('%s', (sentence) => {
    expect(stale(heading + sentence)).toEqual([])
  })
})

describe('the year reported on', () => {
  const sentence = 'Trong năm 2023, toàn xã đã kết nạp 12 đảng viên.'
  const notes = (text: string, day?: string) => notesIn(text, day ? on(day) : {}).length

  it('is that of the asked day', () => {
    expect(notes(sentence, '2024-12-10')).toBe(1)
    expect(notes(sentence, '2023-12-10')).toBe(0)
  })

  it('is the year before where a report of January says so', () => {
    expect(notes(`BÁO CÁO\nTổng kết công tác năm 2023\n\n${sentence}`, '2024-01-12')).toBe(0)
    expect(notes(`BÁO CÁO\nTổng kết công tác năm 2023\n\n${sentence}`, '2024-12-12')).toBe(1)
  })

  it('is that of the line with place and day, where no heading names one', () => {
    expect(notes(`Krông Nô, ngày 10 tháng 12 năm 2024\nBÁO CÁO\n${sentence}`)).toBe(1)
    expect(notes(`Krông Nô, ngày 10 tháng 12 năm 2023\nBÁO CÁO\n${sentence}`)).toBe(0)
  })

  it('is not guessed', () => {
    expect(notes(sentence)).toBe(0)
    expect(notes(`Chương trình công tác năm 2024\n${sentence}`)).toBe(0)
  })
})
