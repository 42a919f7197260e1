/**
 * Numbers that name and do not count: dates, years, terms, symbols, articles, ordinals, clock times,
 * grades and ages. `before` and `after` are the text beside the number, at most some eighty characters.
 */
const hardBefore =
  /(?:^|[^\p{L}])(?:điều|khoản|khóa|khoá|quý|tháng|năm|ngày|thứ|nhiệm kỳ|giai đoạn|niên khóa|quốc lộ|ql|tỉnh lộ|đt|hương lộ|fax|hotline|điện thoại|zalo|mã số|km|kỳ họp thứ|chương|phụ lục|biểu|mẫu|bảng|hình|trang|stt|đại hội|nq|ct|kl|ubnd số|tiểu khu|lô|tờ bản đồ|phòng họp|phiên|trung đoàn|sư đoàn|binh đoàn|quân khu|vùng|tập|giờ|lúc|ban chỉ đạo|bcđ|thế kỷ|vĩ độ|hồi|tết|mùng|rằm)[\s\u00a0:.]*$/iu
const numbered = /(?:^|[^\p{L}])số[\s\u00a0:]*$/iu
const countsNumber =
  /(?:tổng|con|với|có|trong|nâng|là|một|đa|thiểu|dân|quân|sĩ|chỉ|hộ|trị|doanh|nhân|hệ)[\s\u00a0]+số[\s\u00a0:]*$/iu
const documentBefore =
  /(?:^|[^\p{L}])(?:nghị quyết|chỉ thị|quyết định|kết luận|quy định|hướng dẫn|thông tư|nghị định|luật|công văn|thông báo|báo cáo|đề án|dự án|kế hoạch|chương trình|quy chế|pháp lệnh|văn bản|tờ trình)(?:[\s\u00a0]+(?:số|trung ương|tw))?[\s\u00a0:]*$/iu
const placeBefore =
  /(?:^|[^\p{L}])(?:thôn|buôn|ấp|tổ|khu phố|kp|khóm|tdp|tổ dân phố|khu|bản|làng|đội|phường|quận|xã|lớp|loại|cấp|hạng|nhóm|điểm|chi bộ|cụm|tuyến|đường|đợt|lần|bước|mức|hệ|khối|câu|bài|mục|phần|kênh|cổng|dự án|vòng|tầng|trạm|chốt|bậc|ngạch|kỳ)[\s\u00a0]*$/iu

const timeAfter =
  /^[\s\u00a0]*(?:-|–)?[\s\u00a0]*(?:giờ|phút|giây|ngày|tháng|năm|quý|tuần|tuổi|thế kỷ|nhiệm kỳ|niên khóa|h(?=\d|[\s,.;:)]|$)|giờ|g\d|’|')(?![\p{L}])/iu
const gradeAfter =
  /^[\s\u00a0]*(?:sao|tốt|không|sạch|nhất|cùng|rõ|dám|cấp|trong 1|trong một|chiều|giảm|tại chỗ|biết|có|đúng|xây|chống|tự|kiên quyết|kiên định|hóa|k[vV]|KV|kV|KW|G|K|D)(?![\p{L}])/u
const symbolAfter = /^(?:[\s\u00a0]?[-–/][\s\u00a0]?(?:\d{4}[\s\u00a0]?\/)?\p{Lu}{1,}|\/\d{4}\/)/u

const listOfTimes =
  /^(?:[\s\u00a0]*(?:,|và|hoặc|đến)[\s\u00a0]*\d{1,2}){1,8}[\s\u00a0]+(?:năm|tuổi|tháng|ngày)(?![\p{L}])/iu
export const isTime = (after: string): boolean => timeAfter.test(after) || listOfTimes.test(after)
export const isGrade = (after: string): boolean => gradeAfter.test(after)
export const isSymbol = (after: string): boolean => symbolAfter.test(after)

/** What stands before makes it a label whatever follows. */
export const namedBefore = (before: string): boolean =>
  hardBefore.test(before) || (numbered.test(before) && !countsNumber.test(before))

/** What stands before makes it a label unless something counted follows. */
export const perhapsNamedBefore = (before: string): 'place' | 'document' | undefined =>
  documentBefore.test(before) ? 'document' : placeBefore.test(before) ? 'place' : undefined

const dateBefore =
  /(?:ngày|sáng|chiều|tối|đợt|đến|từ|hôm|nay|lễ|kỷ niệm|trước|sau|qua|dịp|mốc|tết|hằng năm|và|,|-|–|\()[\s\u00a0]*$/iu

/** d/m, d-m and d.m, with or without the year. */
export const isDay = (first: number, second: number, before: string): boolean =>
  first >= 1 && first <= 31 && second >= 1 && second <= 12 && dateBefore.test(before)
export const isYear = (written: string): boolean => /^(?:18|19|20|21)\d\d$/.test(written)
