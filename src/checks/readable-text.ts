import { extname } from 'node:path'
import { Refused, refusal } from '#kernel/refusal.ts'
import { withoutTags } from './claims/masked.ts'

export const unreadable = refusal('unreadable-text', {
  vi: 'Không đọc được «{name}»: {why}.',
  en: 'Cannot read "{name}": {why}.',
})

/** Largest text taken, in bytes. */
export const largestText = 20 * 1024 * 1024

const refused = (name: string, why: string): never => {
  throw new Refused([unreadable({ name, why })])
}

const has = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte)

const decoded = (name: string, bytes: Uint8Array): string => {
  if (has(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (has(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  if (has(bytes, 0x25, 0x50, 0x44, 0x46))
    return refused(name, 'tệp PDF chưa đọc được, hãy chép nội dung ra .txt')
  if (has(bytes, 0x50, 0x4b, 0x03, 0x04))
    return refused(name, 'tệp Word/nén chưa đọc được, hãy lưu nội dung ra .txt')
  if (has(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused(name, 'tệp Office đời cũ hoặc có mật khẩu')
  if (bytes.includes(0)) return refused(name, 'không phải văn bản chữ')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused(name, 'chữ không phải UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258)')
  }
}

// TCVN3 typed as Latin letters: "§¶ng bé" is "Đảng bộ". Vietnamese Unicode text never reads like this.
const tcvn3 = /[\u00a7\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cf\u00d0-\u00df]/g
const vietnamese = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/gi

/** The text of a file as read, NFC; HTML with its tags blanked out. Throws Refused for what is no readable text. */
export const readableText = (name: string, bytes: Uint8Array): string => {
  if (bytes.length > largestText) return refused(name, 'lớn hơn 20 MB')
  const text = decoded(name, bytes)
    .replace(/^\ufeff/, '')
    .normalize('NFC')
  const start = text.slice(0, 20_000)
  const odd = start.match(tcvn3)?.length ?? 0
  if (odd > 20 && odd > 4 * (start.match(vietnamese)?.length ?? 0))
    return refused(name, 'chữ gõ bằng phông TCVN3 hoặc VNI, hãy chuyển sang Unicode')
  const html = /\.html?$/i.test(extname(name)) || /^\s*<(?:!doctype html|html)\b/i.test(start)
  return html ? withoutTags(text) : text
}
