import { recognised } from '../recognised.ts'
import { broken, notAnnotated, refusedFor, unreadable } from '../refusals.ts'
import { rewritten } from '../zip/rewritten.ts'
import { anchorOf, type Cut } from './anchors.ts'
import { commentsPart, firstFreeId, namesOf, type Remark } from './comments-part.ts'
import { readWord, type WordText } from './read-word.ts'

interface Marks {
  cut: Cut
  ends: string[]
  starts: string[]
}

/** What the marks of one place read as; comments end before others begin. */
const written = ({ cut, ends, starts }: Marks): string => [cut.close, ...ends, ...starts, cut.open].join('')

/** Every mark in its place, and the text elements that were divided told that their spaces count. */
const withMarks = (xml: string, places: readonly Marks[]): string => {
  const inserts = places.map((marks) => ({ at: marks.cut.at, text: written(marks) }))
  const divided = new Set(places.flatMap(({ cut }) => (cut.divided ? [cut.divided] : [])))
  for (const { from, openTo } of divided) {
    const tag = xml.slice(from, openTo)
    const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? ''
    if (!/\sxml:space\s*=/.test(tag)) inserts.push({ at: from + name.length, text: ' xml:space="preserve"' })
  }
  inserts.sort((a, b) => a.at - b.at)
  const out: string[] = []
  let at = 0
  for (const insert of inserts) {
    out.push(xml.slice(at, insert.at), insert.text)
    at = insert.at
  }
  return [...out, xml.slice(at)].join('')
}

/** Word cannot hold a comment in a formula: the remark goes to the words around it. */
const nearestAnchor = (word: WordText, { start, end }: Remark): ReturnType<typeof anchorOf> => {
  for (const wider of [0, 30, 300, word.text.length]) {
    const anchor = anchorOf(word, Math.max(0, start - wider), Math.min(word.text.length, end + wider))
    if (anchor) return anchor
  }
  return undefined
}

const placed = (bytes: Uint8Array, remarks: readonly Remark[]): Uint8Array => {
  if (recognised('', bytes) !== 'docx') return unreadable(notAnnotated)
  const word = readWord(bytes)
  const { xml } = word
  const { main } = namesOf(xml)
  // The prefix "w" may mean something else here, or nothing.
  const declared = xml.includes(`xmlns:w="${main}"`) ? '' : ` xmlns:w="${main}"`
  const places = new Map<number, Marks>()
  const marksAt = (cut: Cut): Marks => {
    const marks = places.get(cut.at) ?? { cut, ends: [], starts: [] }
    places.set(cut.at, marks)
    return marks
  }
  const firstId = firstFreeId(word.package, xml)
  for (const [index, remark] of remarks.entries()) {
    const anchor = nearestAnchor(word, remark)
    if (!anchor) return unreadable(broken)
    const id = `${declared} w:id="${firstId + index}"`
    const reference = `<w:r${declared}><w:commentReference${id}/></w:r>`
    const [start, end] = [`<w:commentRangeStart${id}/>`, `<w:commentRangeEnd${id}/>${reference}`]
    if (anchor.start.at === anchor.end.at) marksAt(anchor.start).starts.push(start + end)
    else {
      marksAt(anchor.start).starts.push(start)
      marksAt(anchor.end).ends.push(end)
    }
  }
  if (remarks.length === 0) return bytes
  const parts = commentsPart(word.package, remarks, firstId)
  parts.set(word.package.main, withMarks(xml, [...places.values()]))
  return rewritten(bytes, new Map([...parts].map(([path, text]) => [path, utf8(text)])))
}

/** Bytes of a part; it may have been UTF-16, and said so. */
const utf8 = (xml: string): Uint8Array =>
  new TextEncoder().encode(xml.replace(/^(\ufeff?<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'))

/**
 * The same Word file with the remarks as comments on the text they speak of, beside the comments it has. Formatting
 * and every other part of the file stay as they were. Throws Refused for what is no Word file that can be read.
 */
export const annotated = (bytes: Uint8Array, remarks: readonly Remark[], name = 'tệp'): Uint8Array => {
  try {
    return placed(bytes, remarks)
  } catch (error) {
    throw refusedFor(name, error)
  }
}
