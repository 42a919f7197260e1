import type { ClaimKind } from './claim.ts'

/** What a number counts: the words as written, the unit they stand for, and whether the words are known. */
export interface Counted {
  length: number
  unit: string
  kind: ClaimKind
  known: boolean
}

const words = (list: string, unit: string): [string, string][] => list.split('|').map((one) => [one, unit])

const people =
  'đồng chí|đ/c|đảng viên|đv|người|cá nhân|học viên|quần chúng|cán bộ|công chức|viên chức|hội viên|đoàn viên|' +
  'đại biểu|em|học sinh|sinh viên|trường hợp|ủy viên|uỷ viên|thành viên|chiến sĩ|chiến sỹ|lao động|nhân khẩu|' +
  'cbcc|cbccvc|cbđv|thanh niên|phụ nữ|giáo viên|nông dân|bí thư|phó bí thư|cấp ủy viên|cấp uỷ viên|cử tri|' +
  'báo cáo viên|tuyên truyền viên|dân quân|công dân|cháu|cụ|mẹ|bệnh nhân|chuyên viên|hòa giải viên|nạn nhân|' +
  'đối tượng|thí sinh|tân binh|nữ|nam|trưởng ban|phó trưởng ban|phó ban|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|' +
  'phó trưởng|trưởng thôn|tổ trưởng|tổ phó|phó giám đốc|giám đốc|hiệu trưởng|bác sĩ|bác sỹ|y sĩ|thạc sĩ|thạc sỹ|tiến sĩ|' +
  'giáo sư|phó giáo sư|cộng tác viên|tình nguyện viên|hộ lý|bị can|bị cáo|khẩu|du khách|khách|đảng ủy viên|đảng uỷ viên|' +
  'huyện ủy viên|huyện uỷ viên|thành ủy viên|thành uỷ viên|thị ủy viên|thị uỷ viên|quận ủy viên|quận uỷ viên|anh hùng|tỉnh ủy viên|tỉnh uỷ viên|ứng cử viên|trẻ em|trẻ|nghệ nhân|gương|già làng|thương binh'
const organisations =
  'tổ chức|tổ chức đảng|tổ chức cơ sở đảng|tccsđ|tccs đảng|chi bộ|đảng bộ|đảng ủy|đảng uỷ|cơ quan|đơn vị|' +
  'doanh nghiệp|tập thể|chi hội|chi đoàn|hợp tác xã|htx|công ty|chi đảng bộ|đảng bộ bộ phận|chi ủy|cấp ủy|cấp uỷ|' +
  'ban|sở|trang trại|cửa hàng|tổ hợp tác|đảng bộ cơ sở|chi bộ cơ sở|hội|ban thường vụ|tổ chức công đoàn|công đoàn|công đoàn cơ sở|hội đồng|trạm|bệnh viện'
const turns =
  'lượt|lượt người|lượt công dân|lượt khách|lượt đồng chí|lượt cán bộ|lượt đảng viên|lượt cử tri|lượt quần chúng'
const places: [string, string][] = words(
  'xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|thôn|buôn|ấp|bản|làng|tổ dân phố|tdp|khu phố|khu dân cư|khóm|địa phương',
  '',
).map(([word]) => [word, word])
const things =
  'chỉ tiêu|tiêu chí|sản phẩm|hội nghị|lớp|đợt|văn bản|cuộc|ý kiến|kiến nghị|kỳ họp|nghị quyết|vấn đề|danh mục|' +
  'công trình|dự án|đoàn|cây|con|đơn|đơn thư|vụ|vụ việc|hộ|hộ gia đình|căn|nhà|ngôi|mô hình|bài|tin|tin bài|buổi|' +
  'chương trình|kế hoạch|định hướng|quyết định|chỉ thị|báo cáo|hồ sơ|giải|bằng khen|giấy khen|suất|suất quà|phần quà|phần|chiếc|' +
  'tổ|nhóm|câu lạc bộ|clb|điểm|lần|việc|nội dung|nhiệm vụ|chuyên đề|quyển|cuốn|tờ|phiếu|trường|trường học|cơ sở|' +
  'phương tiện|thủ tục|tthc|tuyến|tuyến đường|cầu|thửa|thùng|bộ|tài khoản|máy|xe|ca|bếp|giống|huy hiệu|thẻ|sáng kiến|' +
  'vườn|giấy|giấy phép|giấy chứng nhận|ô tô|xe máy|ngày công|công lao động|tham luận|câu hỏi|phóng sự|khiếu nại|tố cáo|' +
  'phản ánh|đề nghị|yêu cầu|vụ án|điển hình|đàn|bộ hồ sơ|phòng học|thư mục|trang|tài liệu|ấn phẩm|đồng hồ|pano|băng rôn|áp phích|' +
  'trận|khẩu hiệu|đầu sách|lồng|bể|ao|bò|lợn|trâu|gà|vịt|dê|bụi|gốc|đề tài|đề án|di tích|lễ hội|chợ|giếng|phòng|giường|kênh|nguồn|ngành|lĩnh vực|nhóm|khâu|giải pháp|mục tiêu|tác phẩm|' +
  'cuộc thi|phong trào|hoạt động|loại|gia đình|khoản|hạng mục|vị trí|chức danh|biên chế|số'
const measures = 'ha|héc ta|hécta|tấn|tạ|kg|yến|km|m|m2|m²|m3|m³|km2|km²|lít|mw|kwh|kw|kv|cm|mm|g'

const known = new Map<string, string>([
  ...words(people, 'person'),
  ...words(organisations, 'org'),
  ...words(turns, 'lượt người'),
  ...places,
  ...words(things, '').map(([word]): [string, string] => [word, word]),
])
const measured = new Set(measures.split('|'))

/** Words that cannot be what a number counts: they go on with the sentence. */
const goesOn = new Set(
  (
    'của về và với là được đã đang sẽ do tại ở trong ngoài trên dưới từ đến cho để thì mà có không chưa đạt chiếm bằng tăng ' +
    'giảm so gồm theo vào ra qua hoặc hay nhưng cùng các những tới nhằm sau trước khi như này đó thuộc bị còn nên nếu cả năm ' +
    'vượt nay sang lên xuống vừa vẫn cũng chỉ mới rồi khi thì tại bởi trở hoàn'
  ).split(' '),
)

const word =
  /^[\s\u00a0]*((?:[kcd]?m[23²³](?!\d)|[\p{L}\p{M}]+)(?:\/(?:[kcd]?m[23²³](?!\d)|[\p{L}\p{M}]+))*)/u

/** The words after a number, read as what it counts; undefined where the sentence just goes on. */
export const countedAfter = (rest: string): Counted | undefined => {
  const taken: { key: string; end: number }[] = []
  let end = 0
  let key = ''
  while (taken.length < 4) {
    const next = word.exec(rest.slice(end))
    if (!next?.[1] || (end > 0 && /\n/.test(next[0]))) break
    if (taken.length === 0 && /\n/.test(next[0])) break
    end += next[0].length
    key = key === '' ? next[1].toLowerCase() : `${key} ${next[1].toLowerCase()}`
    taken.push({ key, end })
  }
  for (const one of taken.toReversed()) {
    const unit = known.get(one.key) ?? known.get(one.key.replace(/\/[^/]*$/u, ''))
    if (unit !== undefined) return { length: one.end, unit, kind: 'count', known: true }
    if (measured.has(one.key.replace(/\/\S+$/u, ''))) {
      const kind = /^(?:ha|héc ta|hécta|m2|m²|km2|km²)$/.test(one.key) ? 'area' : 'measure'
      return { length: one.end, unit: one.key, kind, known: true }
    }
  }
  const first = taken[0]
  if (!first || goesOn.has(first.key) || /[0-9]/.test(first.key)) return undefined
  const written = rest.slice(0, first.end).trim()
  if (/^\p{Lu}/u.test(written)) return undefined
  return { length: first.end, unit: first.key, kind: 'count', known: false }
}
