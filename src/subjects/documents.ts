import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const documentDirections = {
  in: { vi: 'Đến', en: 'In' },
  out: { vi: 'Đi', en: 'Out' },
} satisfies { [direction: string]: Label }
export type DocumentDirection = keyof typeof documentDirections

/** Kinds of Party papers: Quy định 66-QĐ/TW, 06/02/2017, and what state bodies send besides. */
export const documentTypes = {
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  regulation: { vi: 'Quy định, quy chế', en: 'Regulation' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  report: { vi: 'Báo cáo', en: 'Report' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  letter: { vi: 'Công văn', en: 'Official letter' },
  invitation: { vi: 'Giấy mời', en: 'Invitation' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  other: { vi: 'Loại khác', en: 'Another' },
} satisfies { [type: string]: Label }
export type DocumentType = keyof typeof documentTypes

export const documentChannels = {
  network: { vi: 'Trên iDoc, hệ thống điều hành', en: 'On the network' },
  paper: { vi: 'Ngoài hệ thống', en: 'Outside it' },
  'kept-outside': { vi: 'Lưu ngoài hệ thống', en: 'Kept outside' },
} satisfies { [channel: string]: Label }
export type DocumentChannel = keyof typeof documentChannels

export const documentStates = {
  filed: { vi: 'Để biết, lưu', en: 'For information' },
  waiting: { vi: 'Đang xử lý', en: 'Waiting' },
  handled: { vi: 'Đã xử lý', en: 'Dealt with' },
} satisfies { [state: string]: Label }
export type DocumentState = keyof typeof documentStates

const row = z.object({
  direction: z.enum(Object.keys(documentDirections) as DocumentDirection[]),
  /** "201-QĐ/HU"; null where the sender gave none. */
  number: z.string().nullable(),
  type: z.enum(Object.keys(documentTypes) as DocumentType[]),
  /** What it is about; null for what is kept outside: its title is not ours to keep. */
  title: z.string().nullable(),
  /** The day it bears. */
  issuedOn: z.string().nullable(),
  /** The day it came or went. */
  enteredOn: z.string(),
  /** The Party organisation in whose register it stands; of a paper out, the one that issues it. */
  issuer: z.uuid(),
  /** Who sent it, as it stands on a paper that came in. */
  sender: z.string().nullable(),
  channel: z.enum(Object.keys(documentChannels) as DocumentChannel[]),
  /** Its number in the outside system: the same number is the same paper. */
  channelId: z.string().nullable(),
  /** Who deals with it, and by when. */
  state: z.enum(Object.keys(documentStates) as DocumentState[]),
  handler: z.uuid().nullable(),
  due: z.string().nullable(),
  handledOn: z.string().nullable(),
  /** The paper that answers it. */
  answeredBy: z.uuid().nullable(),
  /** The directive it carries out. */
  implements: z.uuid().nullable(),
  /** What it decides or tells, where the program made it: the record it was made from. */
  record: z.uuid().nullable(),
})
export type Document = z.infer<typeof row>

/**
 * Papers in and out (văn bản đi, đến); they outlive the organisation that issued them. One made from a record
 * that is taken back stays only in the book of numbers.
 */
export const documents = register('documents', { vi: 'Văn bản đi, đến', en: 'Papers in and out' }, row, {
  organisation: (document) => document.issuer,
  name: (document) => document.number ?? document.title ?? documentChannels['kept-outside'].vi,
  searchable: (document) =>
    [document.number, document.title, document.sender].filter((one): one is string => one !== null),
  sortKey: (document) => `${document.enteredOn} ${(document.number ?? '').padStart(24, '0')}`,
  columns: {
    direction: { vi: 'Đi, đến', en: 'In or out' },
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    type: { vi: 'Loại', en: 'Type' },
    issuedOn: { vi: 'Ngày văn bản', en: 'Dated' },
    enteredOn: { vi: 'Ngày đi, đến', en: 'In or out on' },
    title: { vi: 'Trích yếu', en: 'About' },
    sender: { vi: 'Nơi gửi', en: 'Sender' },
    issuer: { vi: 'Sổ của', en: 'In the register of' },
    channel: { vi: 'Đường gửi', en: 'Channel' },
    state: { vi: 'Tình trạng', en: 'State' },
    handler: { vi: 'Người xử lý', en: 'Dealt with by' },
    due: { vi: 'Hạn xử lý', en: 'Due' },
  },
  choices: {
    direction: documentDirections,
    type: documentTypes,
    channel: documentChannels,
    state: documentStates,
  },
})
