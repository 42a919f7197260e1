import { attribute, characterOf, type Token } from '../xml/tokens.ts'
import { between } from './flow.ts'
import { fontNamed } from './fonts.ts'
import { type Element, type Handlers, isRead, type OpenRun, parent, put, type Reading } from './reading.ts'

const openRun = ({ story, runs }: Reading, { from, to }: Token): void => {
  const places = { from, openTo: to, formatFrom: 0, formatTo: 0, contentFrom: to, closeFrom: to, to }
  const run = { ...places, index: story.runs.length, hidden: false }
  story.runs.push(run)
  runs.push(run)
}

const openText = (reading: Reading, { from, to }: Token, kind: Element['kind'], run: number): void => {
  reading.text = { run, kind, from, openTo: to, closeFrom: to, to }
  reading.story.elements.push(reading.text)
}

/** The font of the text at hand: of its run, else of its style or of its paragraph's. */
const fontOf = ({ runs, paragraphs, fonts }: Reading): string | undefined => {
  const run = runs.at(-1)
  return run && (run.font ?? fonts.fontOf(run.style, paragraphs.at(-1)?.style))
}

/** Characters of a text element; references stand for one letter each and are not divided. */
export const readText = (reading: Reading, token: Token): void => {
  if (!reading.text || !isRead(reading)) return
  const raw = reading.xml.slice(token.from, token.to)
  const of = { element: reading.story.elements.length - 1, font: fontOf(reading), host: reading.hosts.at(-1) }
  const add = (from: number, to: number, text: string, whole: boolean) => {
    if (text !== '') put(reading, [{ ...of, text, from: token.from + from, to: token.from + to, whole }])
  }
  const verbatim = raw.startsWith('<![CDATA[')
  if (verbatim) add(0, raw.length, raw.slice(9, -3), true)
  let at = verbatim ? raw.length : 0
  for (const { index, 0: found } of verbatim ? [] : raw.matchAll(/&[^;]{0,12};?|\r\n?/g)) {
    add(at, index, raw.slice(at, index), false)
    at = index + found.length
    add(index, at, found.startsWith('&') ? characterOf(found) : '\n', true)
  }
  add(at, raw.length, raw.slice(at), false)
}

const sign =
  (text: string) =>
  (reading: Reading, { from, to }: Token): void => {
    const run = reading.runs.at(-1)?.index
    if (run === undefined || parent(reading) !== 'w:r' || !isRead(reading)) return
    const element =
      reading.story.elements.push({ run, kind: 'sign', from, openTo: to, closeFrom: to, to }) - 1
    put(reading, [{ text, from, to, whole: true, element, host: reading.hosts.at(-1) }])
  }

/** Says something about the run whose formatting is open. */
const formatting =
  (say: (run: OpenRun, xml: string, token: Token) => void) =>
  ({ xml, path, runs }: Reading, token: Token): void => {
    const run = runs.at(-1)
    if (run && path.at(-3) === 'w:r') say(run, xml, token)
  }

const off = new Set(['0', 'false', 'off'])

/** Runs, their formatting, texts, signs and fields where they begin. */
export const inlineOpeners: Handlers = {
  'w:r': openRun,
  'w:t': (reading, token) => openText(reading, token, 'text', reading.runs.at(-1)?.index ?? -1),
  'm:t': (reading, token) => openText(reading, token, 'sign', -1),
  'm:den': (reading) => put(reading, [between('/')]),
  'w:tab': sign('\t'),
  'w:ptab': sign('\t'),
  'w:br': sign('\n'),
  'w:cr': sign('\n'),
  'w:noBreakHyphen': sign('-'),
  'w:rPr': (reading, token) => {
    const run = reading.runs.at(-1)
    if (parent(reading) === 'w:r' && run) run.formatFrom = token.from
  },
  'w:rFonts': formatting((run, xml, token) => {
    run.font = fontNamed(xml, token)
  }),
  'w:rStyle': formatting((run, xml, token) => {
    run.style = attribute(xml, token, 'val')
  }),
  'w:vanish': formatting((run, xml, token) => {
    run.hidden = !off.has(attribute(xml, token, 'val') ?? '1')
  }),
  'w:fldChar': ({ xml, fields }, token) => {
    const type = attribute(xml, token, 'fldCharType')
    if (type === 'begin') fields.push('code')
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
    else if (type === 'end') fields.pop()
  },
}

/** The same where they end. */
export const inlineClosers: Handlers = {
  'w:r': ({ runs }, token) => {
    const run = runs.pop()
    if (run) [run.closeFrom, run.to] = [token.from, token.to]
  },
  'w:rPr': (reading, token) => {
    const run = reading.runs.at(-1)
    if (parent(reading) === 'w:r' && run) [run.formatTo, run.contentFrom] = [token.to, token.to]
  },
  'w:t': (reading, token) => {
    if (reading.text) [reading.text.closeFrom, reading.text.to] = [token.from, token.to]
    reading.text = undefined
  },
  'm:t': (reading) => {
    reading.text = undefined
  },
}
