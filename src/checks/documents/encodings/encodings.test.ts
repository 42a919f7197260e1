import { expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { toUnicode } from './legacy.ts'
import { tcvn3Letters } from './tcvn3.ts'
import { vietnameseShare } from './vietnamese-syllables.ts'
import { vniLetters } from './vni.ts'

const letters = [...'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ']
const paragraph =
  'Năm 2023, Đảng bộ xã Hòa Phú lãnh đạo nhân dân vượt khó: sản lượng lúa đạt 12.345 tấn, kết nạp 15 đảng viên trẻ, ' +
  'xử lý kỷ luật 02 đồng chí. Ủy ban kiểm tra giám sát chuyên đề; những hộ nghèo được giúp đỡ, đường xá sửa chữa sạch sẽ.'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const reversed = (table: ReadonlyMap<string, string>): Map<string, string> => {
  const back = new Map<string, string>()
  for (const [seen, letter] of table) if (!back.has(letter)) back.set(letter, seen)
  return back
}
const written = (text: string, table: ReadonlyMap<string, string>): string => {
  const back = reversed(table)
  return [...text].map((letter) => back.get(letter) ?? letter).join('')
}
const in1258 = (text: string): Uint8Array => {
  const codes = new Map<string, number>()
  for (let code = 255; code >= 0; code--)
    codes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const base = letter.normalize('NFD')
      const tone = base.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''
      const bare = base.replace(tone, '').normalize('NFC')
      return [bare, ...tone].map((one) => codes.get(one) ?? 63)
    }),
  )
}

test('sample phrases of the old fonts read as they were meant', () => {
  const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
  expect(toUnicode('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(motto)
  expect(toUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe(motto)
  expect(toUnicode('ÑAÛNG BOÄ, Ñaûng boä, ÖÙng cöû, öu ñaõi, Lyù, ñöôïc, AÉp Baéc, yû', 'vni')).toBe(
    'ĐẢNG BỘ, Đảng bộ, Ứng cử, ưu đãi, Lý, được, Ắp Bắc, ỷ',
  )
})

test('every letter of Vietnamese comes back from TCVN3, small and, in words of capitals, large', () => {
  for (const letter of letters) {
    expect(toUnicode(written(letter, tcvn3Letters), 'tcvn3')).toBe(letter)
    const capital = `NG${letter.toUpperCase()}`
    // Letters without a tone have capitals of their own; toned ones are typed small and told by their word.
    const hasTone = /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD'))
    expect(toUnicode(`NG${written(hasTone ? letter : letter.toUpperCase(), tcvn3Letters)}`, 'tcvn3')).toBe(
      capital,
    )
  }
})

test('every letter of Vietnamese comes back from VNI, small and large', () => {
  for (const letter of [...letters, ...letters.map((one) => one.toUpperCase())])
    expect(toUnicode(written(letter, vniLetters), 'vni')).toBe(letter)
})

test('capitals whose fonts had none are told by the word and by its neighbours', () => {
  expect(toUnicode('§¶NG Bé HUYÖN L¾K', 'tcvn3')).toBe('ĐẢNG BỘ HUYỆN LẮK')
  expect(toUnicode('Bé tr­ëng Lý, TØNH Hµ GIANG', 'tcvn3')).toMatch(/^Bộ trưởng .*, TỈNH HÀ GIANG$/)
})

test.each([
  ['tcvn3', latin(written(paragraph.replace('Ủy', 'ủy'), tcvn3Letters)), paragraph.replace('Ủy', 'ủy')],
  ['vni', latin(written(paragraph, vniLetters)), paragraph],
  ['windows-1258', in1258(paragraph), paragraph],
  ['utf-16le', Buffer.from(paragraph, 'utf16le'), paragraph],
  ['utf-16be', Buffer.from(paragraph, 'utf16le').swap16(), paragraph],
  ['utf-16le', Buffer.from(`\ufeff${paragraph}`, 'utf16le'), paragraph],
  ['utf-16be', Buffer.from(`\ufeff${paragraph}`, 'utf16le').swap16(), paragraph],
  ['utf-8', Buffer.from(`\ufeff${paragraph.normalize('NFD')}`), paragraph],
])('a file in %s is told and read', async (encoding, bytes, said) => {
  expect(await readDocument('báo cáo.txt', bytes)).toEqual({ text: said, format: 'txt', encoding })
})

test.each([
  ['tcvn3', written(paragraph.replace('Ủy', 'ủy'), tcvn3Letters)],
  ['vni', written(paragraph, vniLetters)],
])(
  '%s letters inside a Unicode file are read, and Unicode lines beside them stay',
  async (encoding, typed) => {
    const text = `${typed}\nĐảng bộ huyện có 46 tổ chức cơ sở đảng.\n${typed}`
    const read = await readDocument('a.txt', Buffer.from(text))
    const lines = read.text.split('\n')
    expect(lines[1]).toBe('Đảng bộ huyện có 46 tổ chức cơ sở đảng.')
    expect(vietnameseShare(lines[0] ?? '').share).toBe(1)
    expect(lines[2]).toBe(lines[0])
    expect(read.encoding).toBe(encoding)
  },
)

test('foreign names in Unicode text are left alone', async () => {
  const text =
    'Ông François Müller, bà Åsa Øverland và chị Zoë thăm xã: 3 đoàn, 25 người; nhiệt độ 25°C ± 2, «tốt».'
  expect((await readDocument('a.txt', Buffer.from(text))).text).toBe(text)
})

test('an encoding that is not sure is refused by name', async () => {
  const french = latin(
    "L'été dernier, l'élève français a été reçu à l'école où il préfère étudier la géométrie.",
  )
  await expect(readDocument('a.txt', french)).rejects.toThrow('document-unknown-encoding')
  const shuffled = Uint8Array.from({ length: 4000 }, (_, at) => 0x80 + ((at * 7919) % 127)).map((byte, at) =>
    at % 9 === 0 ? 32 : byte,
  )
  await expect(readDocument('a.txt', shuffled)).rejects.toThrow('document-unknown-encoding')
})
