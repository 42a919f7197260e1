import { z } from 'zod'
import documentFormat from '../../rulebook/document-format.json' with { type: 'json' }
import { addDays, type Day, daySchema } from './calendar.ts'

const styleSchema = z.strictObject({
  pt: z.number().positive(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
})
export type TextStyle = z.output<typeof styleSchema>

const millimetres = z.number().nonnegative()

const formatPackSchema = z.strictObject({
  id: z.enum(['36', '05']),
  validFrom: daySchema,
  source: z.strictObject({ number: z.string(), issuedOn: daySchema, title: z.string() }),
  doubts: z.array(z.string()),
  page: z.strictObject({
    paper: z.literal('A4'),
    widthMm: millimetres,
    heightMm: millimetres,
    font: z.string(),
    marginsMm: z.strictObject({
      top: millimetres,
      bottom: millimetres,
      left: millimetres,
      right: millimetres,
    }),
    headerColumnsMm: z.strictObject({ left: millimetres, right: millimetres }),
  }),
  title: z.strictObject({ text: z.string(), style: styleSchema, ruleBelow: z.boolean() }),
  superiorBody: styleSchema,
  issuingBody: styleSchema,
  star: z.strictObject({ text: z.string(), style: styleSchema }),
  /** Holes: {number} {kind} {body}; numbers under 10^(padTo-1) take zeros. */
  numberLine: z.strictObject({ pattern: z.string(), padTo: z.int(), style: styleSchema }),
  placeAndDay: z.strictObject({ pattern: z.string(), style: styleSchema }),
  kindName: styleSchema,
  abstract: z.strictObject({ style: styleSchema, closing: z.enum(['rule', 'hyphens']) }),
  letterSubject: z.strictObject({ prefix: z.string(), style: styleSchema }),
  /** "Kính gửi", or another word for some kinds of paper. */
  addressed: z.strictObject({ default: z.string(), byKind: z.record(z.string(), z.string()) }),
  body: z.strictObject({
    style: styleSchema,
    align: z.literal('justify'),
    firstLineMm: millimetres,
    lineSpacing: z.strictObject({ rule: z.enum(['exact', 'atLeast']), pt: z.number() }),
    afterParagraphPt: z.number(),
    end: z.string(),
  }),
  grounds: z.strictObject({
    style: styleSchema,
    lineStart: z.string(),
    lineEnd: z.string(),
    lastEnd: z.string(),
  }),
  signature: z.strictObject({
    authority: styleSchema,
    post: styleSchema,
    name: styleSchema,
    linesForSigning: z.int(),
  }),
  recipients: z.strictObject({
    heading: z.strictObject({ text: z.string(), style: styleSchema }),
    list: styleSchema,
    archive: z.string(),
  }),
  pageNumber: z.strictObject({
    fromPage: z.int(),
    position: z.literal('top-centre'),
    fromEdgeMm: millimetres,
    pt: z.number(),
  }),
  /** Kind of paper → the letters of its symbol. Under 05-HD/VPTW decision and regulation share QĐ. */
  kindSymbols: z.record(z.string(), z.string()),
})

/** How a Party paper looks while this guidance holds. */
export interface FormatPack extends z.output<typeof formatPackSchema> {
  /** The last day it holds; null while it is in force. */
  validTo: Day | null
}

const stated = z.array(formatPackSchema).parse(documentFormat.packs)

/** Every pack, oldest first. */
export const formatPacks: readonly FormatPack[] = stated.map((pack, index) => {
  const next = stated[index + 1]
  return { ...pack, validTo: next ? addDays(next.validFrom, -1) : null }
})

/** The format of papers issued that day; days before the oldest pack get the oldest one. */
export const formatPackOn = (day: Day): FormatPack => {
  const pack = formatPacks.findLast((one) => one.validFrom <= day) ?? formatPacks[0]
  if (!pack) throw new Error('the rulebook holds no document format')
  return pack
}
