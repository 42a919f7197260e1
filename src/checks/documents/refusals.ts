import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'

/** Largest file taken, in bytes. */
export const largestDocument = 20 * 1024 * 1024

export const cannotOpen = refusal('unreadable-text', {
  vi: 'Không mở được «{name}»: không có tệp này hoặc không được phép đọc.',
  en: 'Cannot open "{name}": there is no such file, or it may not be read.',
})
export const tooLarge = refusal('document-too-large', {
  vi: '«{name}» lớn hơn 20 MB. Hãy tách thành nhiều tệp rồi kiểm tra từng tệp.',
  en: '"{name}" is larger than 20 MB. Split it and check the parts.',
})
export const emptyText = refusal('document-empty', {
  vi: '«{name}» không có chữ nào.',
  en: '"{name}" holds no text.',
})
export const scanned = refusal('document-scanned', {
  vi: '«{name}» là bản quét, chỉ có ảnh trang giấy. Hãy dùng tệp gốc hoặc nhận dạng chữ trước.',
  en: '"{name}" is a scan: pictures of pages, no text. Use the original file, or recognise its text first.',
})
export const encrypted = refusal('document-encrypted', {
  vi: '«{name}» có mật khẩu. Hãy bỏ mật khẩu rồi kiểm tra lại.',
  en: '"{name}" is protected by a password. Remove it and try again.',
})
export const oldOffice = refusal('document-old-office', {
  vi: '«{name}» là tệp Office đời cũ (.doc, .xls, .ppt). Hãy mở bằng Word và lưu thành .docx.',
  en: '"{name}" is an old Office file (.doc, .xls, .ppt). Open it in Word and save it as .docx.',
})
export const isImage = refusal('document-image', {
  vi: '«{name}» là ảnh. Hãy dùng tệp gốc hoặc nhận dạng chữ trước.',
  en: '"{name}" is a picture. Use the original file, or recognise its text first.',
})
export const notWord = refusal('document-not-word', {
  vi: '«{name}» là tệp nén nhưng không phải văn bản Word (.docx).',
  en: '"{name}" is an archive but no Word document (.docx).',
})
export const otherFormat = refusal('document-other-format', {
  vi: '«{name}» không phải văn bản đọc được. Hãy dùng .docx, .pdf có chữ, .html, .md hoặc .txt.',
  en: '"{name}" is no text that can be read. Use .docx, .pdf with text, .html, .md or .txt.',
})
export const broken = refusal('document-broken', {
  vi: '«{name}» bị hỏng hoặc thiếu phần, không đọc được trọn vẹn.',
  en: '"{name}" is damaged or incomplete and cannot be read as a whole.',
})
export const inflatesTooFar = refusal('document-inflates-too-far', {
  vi: '«{name}» giải nén ra quá lớn so với một văn bản; tệp không được đọc tiếp.',
  en: '"{name}" unpacks into far more than a document holds; reading was stopped.',
})
export const unknownEncoding = refusal('document-unknown-encoding', {
  vi: '«{name}» dùng bảng mã không nhận ra chắc chắn (không phải Unicode, TCVN3, VNI hay Windows-1258). Hãy lưu lại bằng Unicode (UTF-8).',
  en: '"{name}" is in an encoding that is not known for sure (not Unicode, TCVN3, VNI or Windows-1258). Save it as Unicode (UTF-8).',
})
export const notAnnotated = refusal('document-not-annotated', {
  vi: 'Chỉ ghi góp ý được vào tệp Word (.docx); «{name}» không phải tệp Word.',
  en: 'Remarks can only be written into a Word file (.docx); "{name}" is none.',
})
export const cannotWrite = refusal('unwritable-file', {
  vi: 'Không ghi được «{name}»: không có thư mục ấy hoặc không được phép ghi.',
  en: 'Cannot write "{name}": there is no such folder, or it may not be written to.',
})

/** A refusal found where the name of the file is not known; the reader fills it in. */
type Unnamed = (details: { name: string }) => Refusal

/** Thrown inside a reader: what is wrong, before it is known of which file. */
export class Unreadable extends Error {
  readonly why: Unnamed
  constructor(why: Unnamed) {
    super('unreadable')
    this.why = why
  }
}

/** Stops a reader: the file is refused as a whole. */
export const unreadable = (why: Unnamed): never => {
  throw new Unreadable(why)
}

/** The refusal of the named file, whatever went wrong while reading it: nothing else may come out of a reader. */
export const refusedFor = (name: string, error: unknown): Refused => {
  if (error instanceof Refused) return error
  return new Refused([(error instanceof Unreadable ? error.why : broken)({ name })])
}
