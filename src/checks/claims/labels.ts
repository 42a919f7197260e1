import { endsInPhrase } from './last-words.ts'

/**
 * Numbers that name and do not count: terms, symbols, articles, ordinals, roads, accounts, grades.
 * `before` and `after` are the text beside the number, at most some ninety characters.
 */
const phrases = (list: string): Set<string> => new Set(list.split('|'))

/** Whatever follows, the number after these is a name. */
const alwaysNames = phrases(
  'điều|khóa|khoá|thứ|nhiệm kỳ|niên khóa|quốc lộ|ql|tỉnh lộ|hương lộ|chương|phụ lục|stt|nq|ubnd số|tiểu khu|' +
    'tờ bản đồ|phòng họp|trung đoàn|sư đoàn|binh đoàn|lữ đoàn|quân khu|quân đoàn|ban chỉ đạo|bcđ|thế kỷ|vĩ độ|' +
    'mùng|mồng|rằm|xếp hạng|top|thập niên|bậc|iso|tcvn|qcvn|giờ',
)
const writtenAfterColon = phrases(
  'fax|hotline|điện thoại|đt|đtdđ|sđt|tel|zalo|mã số|mã|mst|mã số thuế|tài khoản|stk|cccd|cmnd|biển số|' +
    'biển kiểm soát|số hiệu|số máy|isbn|issn|gmt|utc|lượt xem|lượt truy cập',
)
/** Names where nothing countable follows: "vùng 3" but "đại hội 45/45 chi bộ". */
const names =
  'khoản|giai đoạn|km|biểu|mẫu|bảng|hình|trang|đại hội|ct|kl|lô|phiên|vùng|tập|lúc|hồi|tết|trung ương|tw|vị trí|' +
  'quy trình|hội trường|bưu chính|số báo|tổ đảng|cấp độ|tiêu chí|giải|' +
  'thôn|buôn|ấp|tổ|khu phố|kp|khóm|tdp|tổ dân phố|khu|bản|làng|đội|phường|quận|xã|lớp|loại|cấp|hạng|nhóm|điểm|chi bộ|' +
  'cụm|tuyến|đường|đợt|lần|bước|mức|mức độ|hệ|khối|câu|bài|mục|phần|kênh|cổng|dự án|vòng|tầng|trạm|chốt|ngạch|kỳ|ngõ|ngách|' +
  'hẻm|kiệt|đối tượng|phòng|thửa|mốc|mũi|bệnh viện|tiểu đoàn|đại đội|đoàn|công ty|xưởng'
const mayName = phrases(names)
const listedNames = phrases(`${names}|điều|khóa|khoá|thứ`)
/** Schooling and theory have levels of these names, which count persons: "trung cấp 25". */
const isSchooling = /(?:trung|sơ|cao)[\s\u00a0]cấp[\s\u00a0]*$/u
const shortName = /(?<!\p{L})(?:p\.|q\.|\d trong)[\s\u00a0]*$/u
const listTail = /(?<!\d)(?:\d+\p{L}?[\s\u00a0]*(?:,|;|và|hoặc|đến|-|–)[\s\u00a0]*){1,6}$/u
const joins = /(?:[,;–-]|và|hoặc|đến)[\s\u00a0]*$/u
const numbered = phrases('số')
const countsNumber =
  /(?:tổng|con|với|có|trong|nâng|là|một|đa|thiểu|dân|quân|sĩ|chỉ|hộ|trị|doanh|nhân|hệ)[\s\u00a0]+số[\s\u00a0:]*$/u
const documents =
  'nghị quyết|chỉ thị|quyết định|kết luận|quy định|hướng dẫn|thông tư|nghị định|luật|công văn|thông báo|báo cáo|' +
  'đề án|dự án|kế hoạch|chương trình|quy chế|pháp lệnh|văn bản|tờ trình'
const documentNames = new Set(
  documents.split('|').flatMap((one) => [one, `${one} số`, `${one} trung ương`, `${one} tw`]),
)
const spaces = ' \t\n\r\u00a0'

const gradeAfter =
  /^[\s\u00a0]*(?:sao|tốt|không(?![\s\u00a0]+(?:hoàn|đạt|đủ|xếp))|sạch|nhất|cùng|rõ|dám|cấp(?![\s\u00a0]+(?:ủy|uỷ))|trong 1|trong một|chiều|giảm|tại chỗ|biết|có|đúng|xây|chống|tự|kiên quyết|kiên định|hóa|k[vV]|KV|kV|G|K|D)(?![\p{L}])/u
const symbolAfter =
  /^(?:[-–/](?:\d{4}[\s\u00a0]?\/)?\p{Lu}|[\s\u00a0]?[-–/][\s\u00a0]?(?:\d{4}[\s\u00a0]?\/)?\p{Lu}{2}|\/\d{4}\/)/u

export const isGrade = (after: string): boolean => gradeAfter.test(after)
export const isSymbol = (after: string): boolean => symbolAfter.test(after)

/**
 * What stands before makes it a label: `always`, or only where nothing countable follows, as after a
 * place or such a word as "đại hội" ("Thôn 3"), a document ("Nghị quyết 18"), or further on in a list
 * of names ("Thôn 3, 5").
 */
export const labelBefore = (before: string): 'always' | 'document' | 'place' | 'list' | undefined => {
  const text = before.toLowerCase().replaceAll('\u00a0', ' ')
  if (endsInPhrase(text, alwaysNames, spaces) ?? endsInPhrase(text, writtenAfterColon, `${spaces}:.+`))
    return 'always'
  if (endsInPhrase(text, numbered, `${spaces}:`) && !countsNumber.test(text)) return 'always'
  const document = endsInPhrase(text, documentNames, `${spaces}:`)
  if (document && !(document === 'luật' && /kỷ luật[\s:]*$/u.test(text))) return 'document'
  if (namedPlace(text)) return 'place'
  const tail = joins.test(text) ? listTail.exec(text) : null
  return tail && endsInPhrase(text.slice(0, tail.index), listedNames, spaces) ? 'list' : undefined
}

const namedPlace = (text: string): boolean => {
  const name = endsInPhrase(text, mayName, spaces)
  return name ? !(name === 'cấp' && isSchooling.test(text)) : shortName.test(text)
}

const opensQuote = /(?:[“«‘]|(?:^|[\s\u00a0(])["'])[^”»’"'\n]{0,40}$/u
const closesQuote = /^[^“«‘"'\n]{0,40}(?:[”»’]|["'](?=[\s\u00a0,.;:)]|$))/u
/** The name of a model or a movement: “5 không, 3 sạch”. */
export const isQuotedName = (before: string, after: string): boolean =>
  opensQuote.test(before) && closesQuote.test(after)

const goesOnAfterBracket = /^\)[\s\u00a0]*(?:và|hoặc|chiếm|đạt|bằng|tăng|giảm|trong|còn)(?![\p{L}])/iu

/** Numbers of headings and items: "1. Công tác", "2) Về", "gồm (1) nâng cao". */
export const isEnumerator = (digits: string, before: string, after: string): boolean => {
  if (/^\d{3,}$/.test(digits)) return false
  if (/(?:^|\n)[\s\u00a0*–+-]*$/u.test(before))
    return /^(?:[.)](?!\d)|[\s\u00a0]?[-–/][\s\u00a0]*\p{L})/u.test(after)
  if (/^\.[\s\u00a0]*\p{Lu}/u.test(after))
    return digits === '1' ? /[.:;)][\s\u00a0]*$/.test(before) : /[.;)][\s\u00a0]*$/.test(before)
  if (/\([\s\u00a0]*$/.test(before))
    return /^\)[\s\u00a0]*\p{L}/u.test(after) && !goesOnAfterBracket.test(after)
  return /[;:.,][\s\u00a0]*$/.test(before) && /^\)[\s\u00a0]*\p{L}/u.test(after)
}
