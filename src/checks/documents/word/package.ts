import { broken, notWord, unreadable } from '../refusals.ts'
import { attributesOf, tokensOf } from '../xml/tokens.ts'
import { type Entry, entriesOf, unpacker } from '../zip/archive.ts'

export interface Relationship {
  id: string
  type: string
  target: string
}

/** The parts of a Word file, unpacked when they are asked for. */
export interface WordPackage {
  bytes: Uint8Array
  /** Path of the main document inside the package. */
  main: string
  names: ReadonlySet<string>
  hasPictures: boolean
  /** The XML of a part; undefined when the package has none of that name. */
  part: (path: string) => string | undefined
  /** What a part refers to, with targets as paths of the package. */
  related: (path: string) => Relationship[]
}

/** UTF-8, or UTF-16 by its mark; the mark stays, so that a part written back is the same. */
const xmlOf = (bytes: Uint8Array): string => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: !wide }).decode(bytes)
  } catch {
    return unreadable(broken)
  }
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Where the relationships of a part are written. */
export const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`

const resolved = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const relationships = (xml: string, folder: string): Relationship[] => {
  const found: Relationship[] = []
  for (const token of tokensOf(xml)) {
    if (token.type !== 'open' || token.name !== 'Relationship') continue
    const of = attributesOf(xml, token)
    const target = of.get('Target') ?? ''
    const inside = of.get('TargetMode') !== 'External'
    found.push({
      id: of.get('Id') ?? '',
      type: of.get('Type') ?? '',
      target: inside ? resolved(folder, target) : '',
    })
  }
  return found
}

/** Opens a Word file. Refuses an archive that is none, and one whose parts are missing. */
export const wordPackage = (bytes: Uint8Array): WordPackage => {
  const entries = new Map<string, Entry>(entriesOf(bytes).map((entry) => [entry.name, entry]))
  if (!entries.has('[Content_Types].xml')) return unreadable(notWord)
  const unpacked = unpacker(bytes)
  const read = new Map<string, string>()
  const part = (path: string): string | undefined => {
    const entry = entries.get(path)
    if (!entry) return undefined
    const xml = read.get(path) ?? xmlOf(unpacked(entry))
    read.set(path, xml)
    return xml
  }
  const related = (path: string): Relationship[] => {
    const xml = part(relationsPath(path))
    return xml === undefined ? [] : relationships(xml, folderOf(path))
  }
  const main = related('').find((one) => one.type.endsWith('/officeDocument'))?.target ?? 'word/document.xml'
  const xml =
    part(main) ?? unreadable(/wordprocessingml/.test(part('[Content_Types].xml') ?? '') ? broken : notWord)
  // Workbooks and slides are packed the same way.
  if (!xml.includes('wordprocessingml')) return unreadable(notWord)
  const names = new Set(entries.keys())
  const hasPictures = [...names].some((name) => name.includes('/media/'))
  return { bytes, main, names, hasPictures, part, related }
}
