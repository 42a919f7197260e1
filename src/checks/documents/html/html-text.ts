import { withoutReferences } from './entities.ts'

const unread = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'textarea',
])
const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])
const rows = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot'])

// No tag reaches over the next "<", so that hostile pages are read in linear time.
const markup =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>?|<(\/?)([a-z][a-z0-9:-]*)((?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*|[^<>]*)(?=>))>/gi

/** What parts two words, the stronger the higher; a row ends a line as a block does, and a cell comes between. */
const apart = { nothing: 0, space: 1, block: 2, cell: 3, row: 4 } as const
type Apart = (typeof apart)[keyof typeof apart]
const signs = ['', ' ', '\n', '\t', '\n']
const longestRow = 2000

interface Page {
  words: string[]
  /** What stands before each of the words. */
  before: Apart[]
  due: Apart
  preformatted: number
  /** Where the open rows began. */
  rows: number[]
}

const separate = (page: Page, by: Apart): void => {
  if (by > page.due) page.due = by
}

const spaces = /[ \t\r\n\f]+/g

const write = (page: Page, raw: string): void => {
  const verbatim = page.preformatted > 0
  const flat = verbatim ? raw.replace(/\r\n?/g, '\n') : raw.replace(spaces, ' ')
  const words = verbatim ? flat : flat.replace(/^ | $/g, '')
  if (!verbatim && flat.startsWith(' ')) separate(page, apart.space)
  if (words === '') return
  page.before.push(page.words.length > 0 ? page.due : apart.nothing)
  page.words.push(withoutReferences(words))
  page.due = !verbatim && flat.endsWith(' ') ? apart.space : apart.nothing
}

/** The paragraphs inside the cells of one row are put on the row's line, unless the table only lays out a page. */
const closeRow = (page: Page): void => {
  const from = page.rows.pop()
  if (from === undefined) return
  const length = page.words.slice(from).reduce((sum, words) => sum + words.length, 0)
  if (length > longestRow || !page.before.slice(from + 1).includes(apart.cell)) return
  for (let at = from + 1; at < page.before.length; at++)
    if (page.before[at] === apart.block) page.before[at] = apart.space
}

const openOrClose = (page: Page, name: string, closes: boolean): void => {
  if (name === 'tr') {
    closeRow(page)
    if (!closes) page.rows.push(page.words.length)
  }
  if (name === 'table' && !closes) page.rows = []
  if (cells.has(name)) separate(page, apart.cell)
  else if (rows.has(name)) separate(page, apart.row)
  else if (blocks.has(name)) separate(page, apart.block)
  if (name === 'pre') page.preformatted = closes ? 0 : 1
}

/** Where an unread element ends; an end tag that never comes leaves the rest of the page unread. */
const afterUnread = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}\\s*>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

/** The words of an HTML page: blocks as lines, cells of a row apart by tabs, scripts left out, references decoded. */
export const htmlText = (html: string): string => {
  const page: Page = { words: [], before: [], due: apart.nothing, preformatted: 0, rows: [] }
  const tags = new RegExp(markup)
  let at = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    write(page, html.slice(at, tag.index))
    at = tags.lastIndex
    const name = (tag[2] ?? '').toLowerCase()
    const closes = tag[1] === '/'
    if (unread.has(name) && !closes && !tag[3]?.endsWith('/')) {
      at = afterUnread(html, name, at)
      tags.lastIndex = at
    } else openOrClose(page, name, closes)
  }
  write(page, html.slice(at))
  return page.words.map((words, index) => (signs[page.before[index] ?? 0] ?? '') + words).join('')
}
