import { z } from 'zod'
import { refusal } from '#kernel/refusal.ts'
import { isMarkedSecret } from '#kernel/secrecy.ts'
import { type Document, type DocumentDirection, documentTypes } from '#subjects/documents.ts'
import { chosen, labelled, onDay, text } from '#subjects/fields.ts'
import { papersIn, papersInOnNetwork, papersOut, papersOutOnNetwork } from '../paper-figures.ts'

/**
 * Luật Bảo vệ bí mật nhà nước 2018; Quy định 66-QĐ/TW, 06/02/2017: a secret paper is registered and kept in the
 * system meant for it.
 */
export const secretPaperListed = refusal(
  'secret-paper-listed',
  {
    vi: 'Trích yếu có dấu chỉ độ mật. Tài liệu Mật, Tối mật, Tuyệt mật không ghi trích yếu vào sổ này: dùng «Văn bản lưu ngoài hệ thống», chỉ ghi số, ngày, loại. Nếu văn bản không mật, sửa trích yếu cho rõ.',
    en: 'The abstract bears a mark of secrecy. Secret papers stand here by number, day and type only: use “Paper kept outside”. If it is not secret, word the abstract so.',
  },
  { source: 'Luật Bảo vệ bí mật nhà nước' },
)
export const paperNotInRegister = refusal('paper-not-in-register', {
  vi: 'Ngày này sổ chưa có văn bản được chọn. Kiểm tra lại ngày.',
  en: 'The paper chosen is not in the register on that day. Check the day.',
})
export const dueBeforeArrival = refusal('paper-due-before-it-came', {
  vi: 'Hạn xử lý trước ngày đến. Kiểm tra lại hai ngày.',
  en: 'It is due before it came. Check the two days.',
})

export const isSecret = (title: string | undefined): boolean => title !== undefined && isMarkedSecret(title)

/** What it is about may run to some lines. */
export const about = labelled(z.string().trim().min(1).max(1000).meta({ control: 'long-text' }), {
  vi: 'Trích yếu',
  en: 'About',
})
export const numberOnPaper = text({ vi: 'Số, ký hiệu', en: 'Number' })
export const typeOfPaper = chosen(documentTypes, { vi: 'Loại văn bản', en: 'Type' })
export const dated = onDay({ vi: 'Ngày văn bản', en: 'Dated' })

export const noChannel = { channel: 'paper', channelId: null } as const
export const unhandled = {
  state: 'filed',
  handler: null,
  due: null,
  handledOn: null,
  answeredBy: null,
  implements: null,
  record: null,
} as const satisfies Partial<Document>

/** The figures a paper of one direction adds to: all of them, and those on the network. */
export const figuresOf: {
  readonly [direction in DocumentDirection]: { all: typeof papersIn; network: typeof papersIn }
} = {
  in: { all: papersIn, network: papersInOnNetwork },
  out: { all: papersOut, network: papersOutOnNetwork },
}
