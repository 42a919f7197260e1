import type { Claim } from '../claims/claim.ts'
import type { Link } from './links.ts'
import type { Region } from './regions.ts'
import { phrases, says, spoken, telling, without } from './spoken.ts'
import type { Following, Saying, Way, Wordings } from './wordings.ts'

/** The words that speak of a claim, as `spoken` writes them. */
export interface Words {
  /** Its clause and the rest of what is counted, names and periods left out. */
  own: string
  /** The same from the last clause before the number. */
  clause: string
  /** What is counted, as written after the number. */
  noun: string
  /** The clause of the whole it is a part of. */
  whole: string
  /** Its sentence up to the number, names and all: where a fund or a project is named. */
  sentence: string
  /** The argument of the claim it goes on from, where this one names none. */
  inherited?: string | undefined
}

/** A figure that means what the words say, with the argument they name. */
export interface Fit {
  saying: Saying
  of?: string
}

/** Each of these makes what is counted another thing, unless the figure itself says so. */
const narrowing = phrases(
  'nữ|nam|phụ nữ|nam giới|dân tộc|dân tộc thiểu số|tôn giáo|công giáo|phật giáo|tin lành|có đạo|trẻ|thanh niên|tuổi|nông thôn|thành thị|' +
    'đô thị|hưu trí|công chức|viên chức|công nhân|nông dân|học sinh|sinh viên|giáo viên|trí thức|đoàn viên|hội viên|quân nhân|' +
    'dự bị|chính thức|miễn|trình độ|đại học|thạc sĩ|trung cấp|cao cấp|khen thưởng|kỷ luật|vi phạm|xuất sắc|tiêu biểu|hoàn thành|' +
    'bình quân|mỗi|từng|trung bình|doanh nghiệp|tư nhân|hợp tác xã|biên giới|vùng|đặc biệt khó khăn|cận nghèo|kiểm tra|giám sát|' +
    'khuyết tật|chuyên trách|tham gia|còn lại|khác|riêng|tái nghèo|thoát nghèo|cấp ủy viên|bí thư|hiệu trưởng|trưởng phòng|phó trưởng phòng|trưởng ban|phó trưởng ban|chủ tịch|phó chủ tịch|hộ kinh doanh|gốc|người kinh|dân tộc kinh|mông|ê đê',
)
/** What is not done yet, or not done at all. */
const unreal = phrases(
  'đề nghị|dự kiến|chuẩn bị|xem xét|chưa|không|bồi dưỡng|tạo nguồn|nguồn|lớp|giới thiệu|hồ sơ|thẩm định|cần|sẽ|nếu|thiếu|trình|hủy|thu hồi|đăng ký',
)
const aiming = phrases(
  'phấn đấu|chỉ tiêu|kế hoạch|dự toán|mục tiêu|giao|đề ra|đặt ra|tỉnh|huyện|xã|trung ương|được giao|nghị quyết',
)

const measures = (claim: Claim, { figure, nouns }: Saying, noun: string): boolean => {
  const { kind, id } = figure.unit
  if (id === 'percent' || id === 'point') return claim.kind === 'percent'
  if (claim.kind === 'percent') return false
  if (kind === 'money')
    return id === 'dong' ? claim.kind === 'money' : claim.kind === 'rate' || claim.kind === 'money'
  if (claim.kind === 'money' || claim.kind === 'rate') return false
  // People and turns never stand for each other.
  if (claim.unit === 'lượt người' && kind !== 'turns') return false
  if (claim.kind === 'ratio' && !figure.said?.outOf) return false
  return noun.trim() === '' ? kind === 'count' || kind === 'turns' : nouns.has(noun.trim())
}

/** A register's rows are told bare, and so is what is known by its label only: any further word makes it a part. */
const isState = ({ figure }: Saying): boolean =>
  figure.form === 'stock' || figure.form === 'census' || figure.said === undefined

const saysIn = (key: string, forms: readonly string[]): boolean => forms.some((form) => says(key, form))

/** How many parts of its best way are said; 0 where none of its ways is. An argument said may stand for its own words. */
const saidParts = (saying: Saying, { own, whole }: Words, named: boolean): number => {
  const fits = saying.ways.filter(
    (way) =>
      way.all.every((forms) => saysIn(own, forms) || saysIn(whole, forms)) &&
      (named || way.all.some((forms) => saysIn(own, forms))) &&
      !saysIn(own, way.not),
  )
  return Math.max(0, ...fits.map((way) => way.all.length))
}

const lengthSaid = (key: string, way: Way): number =>
  way.all.reduce(
    (so, forms) => so + Math.max(0, ...forms.filter((form) => says(key, form)).map((one) => one.length)),
    0,
  )

/** What is called by its name is spoken of until the sentence names another one. */
const lastCalled = (saying: Saying, sentence: string): string | undefined =>
  saying.arguments
    .flatMap(({ of, way }) => {
      const name = way.all[0]?.[0] ?? ''
      const at = name ? sentence.lastIndexOf(` ${name} `) : -1
      return at < 0 ? [] : [{ of, end: at + name.length, length: name.length }]
    })
    .sort((a, b) => b.end - a.end || b.length - a.length)[0]?.of

/** The argument the words name, most of whose wording is said; null where two are named alike. */
const argumentSaid = (saying: Saying, { own, sentence, inherited }: Words): string | undefined | null => {
  if (isCalledByName(saying)) return lastCalled(saying, sentence) ?? lastCalled(saying, own)
  const named = saying.arguments
    .filter(({ way }) => way.all.every((forms) => saysIn(own, forms)) && !saysIn(own, way.not))
    .map(({ of, way }) => ({ of, length: lengthSaid(own, way) }))
    .sort((a, b) => b.length - a.length)
  const [first, second] = named
  if (first && first.length === second?.length) return null
  if (first) return first.of
  return saying.arguments.find(({ of }) => of === inherited)?.of
}

/** Its arguments are rows of a register, each with a name of its own. */
export const isCalledByName = ({ figure }: Saying): boolean => figure.said?.argumentsIn !== undefined

const tellsMore = ({ saying, of }: Fit, { own, clause }: Words, link: Link | undefined): boolean => {
  const explained = [...saying.topics, ...saying.nouns, ...saying.phrases, ...(link ? aiming : [])].sort(
    (a, b) => b.length - a.length,
  )
  // The total of a figure with arguments is told bare: a further word may be an argument nobody has worded.
  const hasArguments = saying.arguments.length > 0 || isCalledByName(saying)
  const bare = isState(saying) || (hasArguments && of === undefined)
  const rest = without(bare || clause.trim() === '' ? own : clause, explained)
  if ([...narrowing, ...unreal].some((word) => says(rest, word))) return true
  return bare && telling(own, [...explained, ...saying.nouns, ...saying.labelled]).length > 0
}

const followed = (link: Link, following: Following | undefined): boolean => {
  if (link.as === 'earlier') return following?.['ratio-to-last-year'] !== undefined
  if (link.as === 'change') return following?.['change-on-last-year'] !== undefined
  return following?.['share-of-target'] !== undefined
}

/**
 * The figures that mean what the words say, equally well: those of whose wordings most is said. None of
 * them is looked at for its value.
 */
export const fitting = (
  { sayings, following }: Wordings,
  region: Region,
  words: Words,
  link: Link | undefined,
): Fit[] => {
  const { claim } = region
  let best: Fit[] = []
  let most = 1
  for (const saying of sayings) {
    const linked = link !== undefined && link.as !== 'pair'
    if (linked && !followed(link, following.get(saying.figure.id))) continue
    const ofPercent = claim.kind === 'percent' && linked
    if (!ofPercent && !measures(claim, saying, words.noun)) continue
    const of = argumentSaid(saying, words)
    if (of === null) continue
    const parts = saidParts(saying, words, of !== undefined) + (of === undefined ? 0 : 1)
    const fit = { saying, ...(of === undefined ? {} : { of }) }
    if (parts <= (of === undefined ? 0 : 1) || parts < most || tellsMore(fit, words, link)) continue
    best = parts > most ? [fit] : [...best, fit]
    most = parts
  }
  return best
}

const amount = /^[-–−]?\d[\d.,]*(?:\s?\/\s?\d[\d.,]*)?(?:\s?[-–]\s?\d[\d.,]*)?/u
/** "457 tỷ 835 triệu đồng": an amount of money to its last word. */
const money =
  /^(?:\s*\d[\d.,]*)?(?:\s*(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+\d[\d.,]*(?=\s*(?:triệu|nghìn|ngàn)))?)*(?:\s*đồng)?/u

/** What stands after the number of a claim: "đảng viên" of "3.348 đảng viên"; nothing after plain money. */
export const nounOf = (claim: Claim): string =>
  spoken(claim.text.replace(claim.kind === 'money' ? money : amount, ''))
