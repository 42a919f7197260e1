import { attribute, escaped, tokensOf } from '../xml/tokens.ts'
import { folderOf, relationsPath, type WordPackage } from './package.ts'

/** A remark on a stretch of the text, offsets as in the text read from the same file. */
export interface Remark {
  start: number
  end: number
  text: string
  author: string
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const names = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    comments: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  },
}

/** The names of the file's own edition of the format. */
export const namesOf = (xml: string) => (xml.includes(names.strict.main) ? names.strict : names.transitional)

/** Characters no XML may hold. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const plain = (text: string): string => escaped(text.replace(forbidden, ''))

const initials = (author: string): string =>
  author
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()

const commentOf = (remark: Remark, id: number, main: string): string => {
  const paragraphs = remark.text
    .split(/\r?\n/)
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${plain(line)}</w:t></w:r></w:p>`)
  const who = `w:author="${plain(remark.author)}" w:initials="${plain(initials(remark.author))}"`
  return `<w:comment xmlns:w="${main}" w:id="${id}" ${who}>${paragraphs.join('')}</w:comment>`
}

/** The XML with something put before the end of its root element. */
const appended = (xml: string, inside: string): string => {
  let root: { from: number; to: number; empty: boolean } | undefined
  let last = { from: xml.length, to: xml.length }
  for (const token of tokensOf(xml)) {
    root ??= token
    last = token
  }
  if (!root?.empty) return xml.slice(0, last.from) + inside + xml.slice(last.from)
  const tag = xml.slice(root.from, root.to)
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
  return `${xml.slice(0, root.from)}${tag.replace(/\/\s*>$/, '>')}${inside}</${name}>${xml.slice(root.to)}`
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const commentsPath = (word: WordPackage): string | undefined =>
  word.related(word.main).find((one) => one.type.endsWith('/comments'))?.target

/** The first number no comment of the document has. */
export const firstFreeId = (word: WordPackage, xml: string): number => {
  const path = commentsPath(word)
  const comments = path === undefined ? undefined : word.part(path)
  let highest = -1
  const take = (value: string | undefined) => {
    const id = Number(value)
    if (Number.isSafeInteger(id) && id > highest) highest = id
  }
  if (comments !== undefined)
    for (const token of tokensOf(comments))
      if (token.type === 'open' && token.name === 'comment') take(attribute(comments, token, 'id'))
  for (const token of tokensOf(xml))
    if (token.type === 'open' && /^comment(?:Range(?:Start|End)|Reference)$/.test(token.name))
      take(attribute(xml, token, 'id'))
  return highest + 1
}

const freeName = (taken: (name: string) => boolean, name: (number: number | '') => string): string => {
  for (let number = 0; ; number++) {
    const tried = name(number === 0 ? '' : number)
    if (!taken(tried)) return tried
  }
}

/** The part that holds the comments, with the new ones added to those there are. */
export const commentsPart = (
  word: WordPackage,
  remarks: readonly Remark[],
  firstId: number,
): Map<string, string> => {
  const { main, comments: type } = namesOf(word.part(word.main) ?? '')
  const fresh = remarks.map((remark, at) => commentOf(remark, firstId + at, main)).join('')
  const there = commentsPath(word)
  const existing = there === undefined ? undefined : word.part(there)
  if (there !== undefined && existing !== undefined) return new Map([[there, appended(existing, fresh)]])

  const path = freeName(
    (name) => word.names.has(name),
    (number) => `${folderOf(word.main)}comments${number}.xml`,
  )
  const relations = relationsPath(word.main)
  const ids = new Set(word.related(word.main).map((one) => one.id))
  const id = freeName(
    (name) => ids.has(name),
    (number) => `rIdComments${number}`,
  )
  const relation = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${id}" Type="${type}" Target="/${path}"/>`
  const noRelations = `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`
  const override = `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${path}" ContentType="${contentType}"/>`
  return new Map([
    [path, `${header}<w:comments xmlns:w="${main}">${fresh}</w:comments>`],
    [relations, appended(word.part(relations) ?? noRelations, relation)],
    ['[Content_Types].xml', appended(word.part('[Content_Types].xml') ?? '', override)],
  ])
}
