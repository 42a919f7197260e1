import type { RelationKind } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import type { Mark } from './marks.ts'

/** The texts of the check of a text. */
export const words = {
  title: { vi: 'Kiểm tra văn bản', en: 'Check a text' },
  help: {
    vi: 'Dán hoặc chọn một báo cáo. Chương trình đọc từng con số, cộng lại các phần, tính lại các tỷ lệ và chỉ ra chỗ không khớp, kèm phép tính.',
    en: 'Paste or choose a report. Every number is read, parts are added up, percentages reckoned again, and what does not agree is shown with its arithmetic.',
  },
  privacy: {
    vi: 'Văn bản chỉ được đọc để kiểm tra, không lưu trên máy chủ. Nội dung dán còn lại trong thẻ trình duyệt này cho đến khi đóng thẻ.',
    en: 'The text is read to be checked and is not stored on the server. What you paste stays in this browser tab until it is closed.',
  },
  text: { vi: 'Văn bản cần kiểm tra', en: 'Text to check' },
  textHint: {
    vi: 'Dán văn bản vào đây, hoặc thả tệp vào khung này.',
    en: 'Paste the text here, or drop a file into this frame.',
  },
  chooseFile: { vi: 'Chọn tệp', en: 'Choose a file' },
  fileKinds: {
    vi: '.docx, .pdf có lớp chữ, .html, .md, .txt; tối đa 20 MB',
    en: '.docx, .pdf with a text layer, .html, .md, .txt; at most 20 MB',
  },
  example: { vi: 'Dùng văn bản ví dụ', en: 'Use the example' },
  removeFile: { vi: 'Bỏ tệp {name}', en: 'Remove {name}' },
  longPasted: { vi: 'Văn bản dán', en: 'Pasted text' },
  longHint: {
    vi: 'Văn bản dài nên chỉ hiện đoạn đầu; khi kiểm tra vẫn đọc toàn bộ {count} ký tự.',
    en: 'The text is long, so only its beginning is shown; all {count} characters are checked.',
  },
  tooLongToKeep: {
    vi: 'Văn bản chỉ được đọc để kiểm tra, không lưu trên máy chủ. Văn bản này quá dài để giữ trong thẻ trình duyệt; nếu tải lại trang phải dán lại.',
    en: 'The text is read to be checked and is not stored on the server. It is too long to be kept in this tab; after a reload it must be pasted again.',
  },
  fileTooLarge: {
    vi: 'Tệp lớn hơn 20 MB. Hãy tách văn bản thành nhiều tệp rồi kiểm tra từng tệp.',
    en: 'The file is larger than 20 MB. Split the text into several files and check each.',
  },
  fileGone: {
    vi: 'Không đọc được tệp này từ máy. Có thể tệp đã bị di chuyển hoặc sửa; hãy chọn lại.',
    en: 'The file could not be read from this device. It may have been moved or changed; choose it again.',
  },
  day: { vi: 'Ngày của báo cáo', en: 'Day of the report' },
  dayHelp: {
    vi: 'Để nhận ra năm đã cũ và tổ chức không còn vào ngày ấy.',
    en: 'Tells stale years, and bodies that are not there on that day.',
  },
  withBook: { vi: 'So với sổ', en: 'Compare with the book' },
  withBookHelp: {
    vi: 'Tìm số liệu cùng nội dung trong sổ, kỳ {from}–{to}.',
    en: 'Finds what the book counts under the same meaning, {from}–{to}.',
  },
  earlier: { vi: 'Văn bản năm trước', en: 'Last year’s text' },
  earlierHelp: {
    vi: 'Không bắt buộc. Có thì chỉ ra đoạn chép nguyên từ năm trước.',
    en: 'Optional. With it, paragraphs copied from last year are pointed out.',
  },
  check: { vi: 'Kiểm tra', en: 'Check' },
  checking: { vi: 'Đang đọc và tính lại…', en: 'Reading and reckoning…' },
  nothingGiven: {
    vi: 'Chưa có văn bản. Dán văn bản hoặc chọn tệp trước.',
    en: 'There is no text yet. Paste one or choose a file first.',
  },
  another: { vi: 'Văn bản khác', en: 'Another text' },
  change: { vi: 'Sửa lại', en: 'Change' },
  printSheet: { vi: 'In phiếu góp ý', en: 'Print the comments' },
  intoWord: { vi: 'Chép ghi chú vào Word', en: 'Put the notes into Word' },
  intoWordDone: {
    vi: 'Đã tải về {name}; ghi chú nằm ở lề, nội dung giữ nguyên.',
    en: '{name} is downloaded; the notes stand in the margin, the text is as it was.',
  },

  examined: {
    vi: 'Đã đọc {claims} số liệu, xét {relations} quan hệ giữa các số',
    en: '{claims} quantities read, {relations} relations between them examined',
  },
  bookExamined: { vi: 'tìm thấy {count} số liệu trong sổ', en: '{count} found in the book' },
  outcome: {
    vi: '{errors} chỗ cần sửa, {mild} chỗ nên xem lại',
    en: '{errors} to correct, {mild} to look at',
  },
  allHolds: { vi: 'Không thấy chỗ nào không khớp.', en: 'Nothing was found that does not agree.' },
  noRelations: {
    vi: 'Không có quan hệ nào giữa các con số để tính lại; từng con số vẫn có thể sai.',
    en: 'No relation between numbers could be reckoned again; each number may still be wrong.',
  },
  noClaims: {
    vi: 'Văn bản này không có số liệu nào. Nếu là bản chụp, hãy dùng bản có chữ.',
    en: 'This text states no quantity. If it is a scan, use a version with text.',
  },
  allHoldsMeans: {
    vi: 'Chương trình chỉ xét những quan hệ mà câu chữ nói rõ; số đúng phép tính vẫn có thể không đúng thực tế.',
    en: 'Only relations that the wording states are examined; a number that adds up may still not be the case.',
  },
  found: { vi: 'Kết quả', en: 'Findings' },
  show: { vi: 'Loại được hiện', en: 'Kinds shown' },
  showOf: { vi: 'Ký hiệu; hiện {shown}/{all} loại', en: 'Marks; {shown} of {all} kinds shown' },
  noneShown: {
    vi: 'Không có mục nào thuộc loại đang chọn. Bấm vào tên loại để hiện.',
    en: 'Nothing of the kinds chosen. Press the name of a kind to show it.',
  },
  next: { vi: 'Chỗ tiếp', en: 'Next' },
  previous: { vi: 'Chỗ trước', en: 'Previous' },
  place: { vi: '{at}/{all}', en: '{at}/{all}' },
  keys: {
    vi: 'Phím tắt: n hoặc j chỗ tiếp; p hoặc k chỗ trước. Trong văn bản, mũi tên trái, phải đi từng số.',
    en: 'Shortcuts: n or j next; p or k previous. Inside the text, the left and right arrows go from number to number.',
  },
  openList: { vi: 'Mở danh sách', en: 'Open the list' },
  closeList: { vi: 'Thu danh sách', en: 'Close the list' },
  textChecked: { vi: 'Văn bản đã kiểm tra', en: 'The text as checked' },
  paragraph: { vi: 'Đoạn {n}', en: 'Paragraph {n}' },
  replace: { vi: 'sửa {old} thành {new}', en: 'change {old} to {new}' },
  or: { vi: 'hoặc', en: 'or' },
  copy: { vi: 'Chép', en: 'Copy' },
  copyThis: { vi: 'Chép {text}', en: 'Copy {text}' },
  copied: { vi: 'Đã chép', en: 'Copied' },

  reads: { vi: 'Đọc là', en: 'Read as' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  said: { vi: 'Mức độ', en: 'Hedge' },
  kind: { vi: 'Loại', en: 'Kind' },
  bookCounts: { vi: '{label}, {from}–{to}, {organisation}', en: '{label}, {from}–{to}, {organisation}' },
  outOf: { vi: 'Mẫu số: {label}', en: 'Out of: {label}' },
  records: { vi: 'từ {count} căn cứ', en: 'from {count} papers' },
  noRelation: {
    vi: 'Câu này không nói quan hệ nào để tính lại.',
    en: 'The sentence states no relation to reckon again.',
  },
  onlyShare: { vi: '{value} (phần của tổng)', en: '{value} (share of the whole)' },
  range: { vi: 'từ {low} đến {high}', en: '{low} to {high}' },

  sheetTitle: { vi: 'PHIẾU GÓP Ý SỐ LIỆU', en: 'COMMENTS ON THE FIGURES' },
  sheetOf: { vi: 'Văn bản: {name}', en: 'Text: {name}' },
  sheetDay: { vi: 'Ngày của báo cáo: {day}', en: 'Day of the report: {day}' },
  sheetChecked: { vi: 'Ngày kiểm tra: {day}', en: 'Checked on: {day}' },
  sheetNumber: { vi: 'TT', en: 'No.' },
  sheetPlace: { vi: 'Chỗ trong văn bản', en: 'Place in the text' },
  sheetFound: { vi: 'Tính lại', en: 'Reckoned again' },
  sheetProposal: { vi: 'Đề nghị', en: 'Proposal' },
  sheetBook: { vi: 'đối chiếu căn cứ trong sổ: {printed}', en: 'compare with the book: {printed}' },
  sheetReview: { vi: 'rà soát lại', en: 'look again' },
  sheetErrors: { vi: 'Chỗ cần sửa', en: 'What needs correcting' },
  sheetNotes: { vi: 'Lưu ý thêm', en: 'Further notes' },
  sheetMore: { vi: 'Còn {count} mục nữa, xem trên màn hình.', en: '{count} more on the screen.' },
  sheetReviewer: { vi: 'NGƯỜI RÀ SOÁT', en: 'REVIEWED BY' },
  sheetSign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and name)' },
} satisfies { [name: string]: Label }

/** How each verdict is called, on screen and on paper. */
export const marks = {
  inconsistent: { vi: 'Không khớp', en: 'Does not agree' },
  differs: { vi: 'Khác sổ', en: 'Differs from the book' },
  rounding: { vi: 'Làm tròn sai', en: 'Rounded wrongly' },
  truncated: { vi: 'Cắt số lẻ', en: 'Cut, not rounded' },
  note: { vi: 'Lưu ý', en: 'Note' },
  missing: { vi: 'Sổ chưa có số', en: 'No value in the book' },
  ok: { vi: 'Khớp', en: 'Agrees' },
  unmatched: { vi: 'Sổ không có nội dung này', en: 'Not counted in the book' },
} satisfies { [mark in Mark]: Label }

export const readOnly: Label = { vi: 'Đã đọc, không có gì để tính lại', en: 'Read, nothing to reckon again' }

export const relations = {
  'ratio-percent': { vi: 'Tỷ lệ của phần trên tổng', en: 'Share of a whole' },
  'plan-percent': { vi: 'Tỷ lệ so với kế hoạch', en: 'Share of the plan' },
  'change-percent': { vi: 'Mức tăng, giảm', en: 'Change' },
  'parts-total': { vi: 'Các phần và tổng', en: 'Parts and total' },
  'partial-list': { vi: 'Một phần của tổng', en: 'Some of a total' },
  product: { vi: 'Tích của hai số', en: 'Product' },
  difference: { vi: 'Số còn lại', en: 'Remainder' },
  balance: { vi: 'Đầu kỳ, tăng, giảm, cuối kỳ', en: 'Opening, in, out, closing' },
  'same-quantity': { vi: 'Một số nói hai lần', en: 'One quantity stated twice' },
} satisfies { [relation in RelationKind]: Label }

export const noteKinds = {
  'stale-year': { vi: 'Năm đã cũ', en: 'Stale year' },
  'body-not-in-being': { vi: 'Tổ chức không còn', en: 'Body not in being' },
  'mixed-units': { vi: 'Lẫn đơn vị', en: 'Mixed units' },
  'as-last-year': { vi: 'Giống năm trước', en: 'As last year' },
} satisfies { [note: string]: Label }

export const claimKinds: { readonly [kind: string]: Label } = {
  count: { vi: 'số đếm', en: 'count' },
  ratio: { vi: 'phần trên tổng', en: 'part of a whole' },
  percent: { vi: 'tỷ lệ', en: 'percentage' },
  money: { vi: 'tiền', en: 'money' },
  rate: { vi: 'mức trên một đơn vị', en: 'rate' },
  area: { vi: 'diện tích', en: 'area' },
  measure: { vi: 'số đo', en: 'measure' },
}

/** Units that the reader names in English; the others are the word of the text. */
export const unitNames: { readonly [unit: string]: Label } = {
  person: { vi: 'người', en: 'persons' },
  percent: { vi: 'phần trăm', en: 'per cent' },
  dong: { vi: 'đồng', en: 'đồng' },
  number: { vi: 'không nêu', en: 'not named' },
}
