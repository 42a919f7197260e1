import { describe, expect, it } from 'vitest'
import { isMarkedSecret } from '#kernel/secrecy.ts'
import { secretPaperIn } from './secret-paper.ts'

describe('a mark of secrecy', () => {
  it.each([
    'Mật',
    'Nghị quyết (Mật)',
    '12-BC/HU TUYỆT MẬT',
    'Báo cáo tối mật về nhân sự',
    'Độ mật: Mật',
    'Ma\u0302\u0323t',
  ])('is found in «%s»', (text) => {
    expect(isMarkedSecret(text)).toBe(true)
  })

  it.each([
    'Quy chế bảo vệ bí mật nhà nước',
    'Mật độ dân số năm 2023',
    'Mô hình nuôi ong lấy mật ong',
    'Bảo mật thông tin',
    '12-QĐ/HU',
    'Quan hệ mật thiết với nhân dân',
  ])('is not found in «%s»', (text) => {
    expect(isMarkedSecret(text)).toBe(false)
  })

  it('is told with the field it stands in and what to do', () => {
    const [refused] = secretPaperIn({ number: '12-BC/HU', title: 'Báo cáo (Mật)' })
    expect(refused).toMatchObject({ code: 'secret-paper', field: 'basis.title' })
    expect(refused?.message.vi).toContain('Báo cáo (Mật)')
    expect(secretPaperIn(null)).toEqual([])
  })
})
