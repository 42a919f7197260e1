import { Refused, refusal } from '#kernel/refusal.ts'
import { publishedIaHdrai } from './ia-hdrai.ts'
import { publishedLak } from './lak.ts'
import { publishedLucYen } from './luc-yen.ts'
import type { PublishedText } from './quoted.ts'

const texts: readonly PublishedText[] = [publishedLak, publishedIaHdrai, publishedLucYen]

const noText = refusal('unknown-published-text', {
  vi: 'Không có bài đã đăng «{name}». Các bài: {names}.',
  en: 'There is no published text "{name}". Texts: {names}.',
})

/** @throws Refused unknown-published-text */
export const publishedNamed = (name: string): PublishedText => {
  const found = texts.find((one) => one.name === name)
  if (!found) throw new Refused([noText({ name, names: texts.map((one) => one.name).join(', ') })])
  return found
}
