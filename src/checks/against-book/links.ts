import type { Region } from './regions.ts'
import { phrases, spoken, telling } from './spoken.ts'

/**
 * How a claim hangs on a figure it does not count itself: against a plan or last year, as the share of a
 * pair, as the plan itself. `of` is the place of the claim it goes on from.
 */
export interface Link {
  as: 'plan' | 'earlier' | 'change' | 'pair' | 'target'
  of?: number
  /** "vượt 9%" is 109% of the plan. */
  over?: true
  /** "giảm". */
  down?: true
  /** Where the text says whose plan, or since when. */
  says: string
}

const planned =
  /^[\s\u00a0,(]*(?:so[\s\u00a0]+(?:với[\s\u00a0]+)?)?(?:chỉ tiêu|kế hoạch|KH|dự toán|nghị quyết|NQ|mục tiêu)(?![\p{L}])/u
const earlier =
  /^[^,;.()\d]{0,30}?(?:so[\s\u00a0]+(?:với[\s\u00a0]+)?(?:cùng kỳ|năm|đầu năm|cuối năm)|cùng kỳ|svck)/iu
const planBefore = /so với (?:chỉ tiêu|kế hoạch|dự toán)[^,;.()]{0,40}$/iu
const earlierBefore = /so với (?:cùng kỳ|năm)[^,;.()]{0,40}$/iu
const over = /(?:vượt|tăng|thêm)[\s\u00a0]*(?:thêm|khoảng|gần|hơn|trên)?[\s\u00a0]*$/iu
const down = /(?:giảm|hụt)[\s\u00a0]*(?:khoảng|gần|hơn|trên|còn)?[\s\u00a0]*$/iu
const aims = /(?<![\p{L}])(?:phấn đấu|chỉ tiêu|kế hoạch|dự toán|mục tiêu|đặt ra)(?![\p{L}])/iu
const saidAfter = /^[\s\u00a0]*(?:[^,;.()\d]|,[\s\u00a0]*(?=(?:huyện|tỉnh|xã)(?![\p{L}])))*/u

const linking = phrases(
  'tự|chỉ tiêu|kế hoạch|dự toán|tỉnh|huyện|xã|trung ương|giao|đề ra|nghị quyết|hđnd|so với|cùng kỳ|tỷ lệ|chiếm|bằng|vượt|tăng|giảm|' +
    'tương ứng|tương đương|thêm|hơn|trước|hội đồng nhân dân|tỉnh ủy|kh|cấp trên',
)

/** The claim of the same sentence this one goes on from: nothing else is spoken of in between. */
const goesOnFrom = (
  text: string,
  regions: readonly Region[],
  at: number,
  like?: string,
): number | undefined => {
  const own = regions[at] as Region
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const other = regions[back] as Region
    if (other.sentence !== own.sentence) return undefined
    if (other.claim.kind === 'percent') continue
    if (like !== undefined && other.claim.unit !== like) return undefined
    const between = regions
      .slice(back + 1, at)
      .reduceRight(
        (so, { claim }) => blank(so, claim.start - other.after.end, claim.end - other.after.end),
        text.slice(other.after.end, own.claim.start),
      )
    const bare = between.replace(givenBy, ' ').replace(since, ' ')
    return !between.includes(';') && telling(spoken(bare), linking).length === 0 ? back : undefined
  }
  return undefined
}
/** Whose plan it is: "kế hoạch Tỉnh ủy Đắk Lắk giao". */
const givenBy =
  /(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu)[^,;.()\d]{0,60}?(?:giao|đề ra|đặt ra)(?![\p{L}])/giu
/** Since when: "so với cuối năm 2022". */
const since = /so với[^,;.()\d]{0,30}?(?:năm|kỳ|cùng kỳ)(?:[\s\u00a0]+20\d\d)?(?![\p{L}\d])/giu

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to)

const percentLink = (text: string, regions: readonly Region[], at: number): Link | undefined => {
  const { claim, near } = regions[at] as Region
  const [before, after] = [text.slice(near.start, near.end), text.slice(claim.end, claim.end + 120)]
  const of = goesOnFrom(text, regions, at)
  const tied = of === undefined ? {} : { of }
  const sign = over.test(before) ? { over: true as const } : down.test(before) ? { down: true as const } : {}
  if (planned.test(after)) return { as: 'plan', ...tied, ...sign, says: saidAfter.exec(after)?.[0] ?? '' }
  if (planBefore.test(before))
    return { as: 'plan', ...tied, ...sign, says: planBefore.exec(before)?.[0] ?? '' }
  if (earlier.test(after)) return { as: 'earlier', ...tied, ...sign, says: after }
  if (earlierBefore.test(before)) return { as: 'earlier', ...tied, ...sign, says: before }
  // What rose, or what is planned, is no share of what was counted.
  const other = sign.over || sign.down || aims.test(before)
  return of === undefined || other ? undefined : { as: 'pair', of, says: '' }
}

const countLink = (
  text: string,
  regions: readonly Region[],
  at: number,
  aiming: boolean,
): Link | undefined => {
  const { claim, near, lead } = regions[at] as Region
  const before = text.slice(near.start, near.end)
  const after = text.slice(claim.end, claim.end + 60)
  if (claim.ratio) return undefined
  const further = /thêm[\s\u00a0]*$/iu.test(before) && !/tăng[\s\u00a0]+thêm[\s\u00a0]*$/iu.test(before)
  // "Thành lập thêm 02 chi bộ" counts what was founded. A number that something rose by is none of what there is.
  if ((over.test(before) && (!further || earlier.test(after))) || down.test(before)) {
    const of = goesOnFrom(text, regions, at, claim.unit)
    const sign = down.test(before) ? { down: true as const } : {}
    return {
      as: 'change',
      ...(of === undefined ? {} : { of }),
      ...sign,
      says: earlier.exec(after)?.[0] ?? before,
    }
  }
  if (aims.test(before)) return { as: 'target', says: before }
  return aiming || /phấn đấu/iu.test(text.slice(lead.start, lead.end))
    ? { as: 'target', says: 'phấn đấu' }
    : undefined
}

/** `aiming`: the section is about what is planned. */
export const linkOf = (
  text: string,
  regions: readonly Region[],
  at: number,
  aiming: boolean,
): Link | undefined =>
  regions[at]?.claim.kind === 'percent'
    ? percentLink(text, regions, at)
    : countLink(text, regions, at, aiming)
