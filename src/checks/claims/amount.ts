import { add, type Exact, exact, multiply, tenTo } from '#kernel/quantity.ts'
import { readDigits } from './written-number.ts'

const scales = [
  ['(?:nghìn|ngàn)[\\s\\u00a0]+t[ỷỉ]', 12],
  ['trăm[\\s\\u00a0]+t[ỷỉ]', 11],
  ['t[ỷỉ](?![\\s\\u00a0]*(?:lệ|trọng|suất))', 9],
  ['triệu|trđ|tr\\.?đ|tr', 6],
  ['vạn', 4],
  ['nghìn|ngàn', 3],
] as const
const scalePattern = new RegExp(
  `^[\\s\\u00a0]*(?:${scales.map(([words, power]) => `(?<s${power}>${words})`).join('|')})(?![\\p{L}])`,
  'iu',
)
const nextNumber = /^[\s\u00a0]*(\d+(?:[.,]\d+)*)/
const currency =
  /^[\s\u00a0]*(?:đồng(?![\s\u00a0]*(?:chí|bào|ý|thuận|bộ|thời|loạt|tâm|dân))|vnđ|vnd|đ(?!\/c))(?![\p{L}])/iu
const foreignMoney = /^[\s\u00a0]*(?:usd|đô[\s\u00a0]?la(?:[\s\u00a0]+mỹ)?|euro?)(?![\p{L}])/iu
/** "6 nghìn 700 tỷ" counts thousands of the scale that follows. */
const thousandsOfScale =
  /^([\s\u00a0]*(?:nghìn|ngàn)[\s\u00a0]+)(\d{1,3})(?=[\s\u00a0]*(?:t[ỷỉ]|triệu)(?![\p{L}]))/iu
const andHalf = /^[\s\u00a0]+rưỡi(?![\p{L}])/iu
const perWhat =
  /^[\s\u00a0]*\/[\s\u00a0]*(?:người|năm|tháng|ha|hộ|suất|ngày|em|m2|m²|lượt|đồng chí|đ\/c|đảng viên|kg|tấn)(?:\/(?:năm|tháng|vụ|ngày|người))?/iu

/** An amount with scale words or a currency: "2 tỷ 631 triệu đồng", "35 triệu đồng/người/năm", "1,2 triệu". */
export interface Amount {
  length: number
  value: Exact
  decimals: number
  /** Greatest power of ten spelled out. */
  scale: number
  money: boolean
  unit: 'dong' | 'usd'
  rate: boolean
}

const powerOf = (found: RegExpExecArray): number =>
  Number(
    Object.entries(found.groups ?? {})
      .find(([, words]) => words !== undefined)?.[0]
      .slice(1) ?? 0,
  )

/** Reads on from a first run of digits; undefined where neither scale nor currency follows. */
export const amountAfter = (digits: string, rest: string): Amount | undefined => {
  const chained = /^\d{1,3}$/.test(digits) ? thousandsOfScale.exec(rest) : null
  if (chained?.[1] && chained[2]) {
    const read = amountAfter(digits + chained[2].padStart(3, '0'), rest.slice(chained[0].length))
    return read && { ...read, length: read.length + chained[0].length }
  }
  let scaled = scalePattern.exec(rest)
  let length = 0
  let lastPower = 0
  let greatest = 0
  let written = readDigits(digits, scaled ? 'measured' : 'whole')
  let value: Exact | undefined
  let decimals = 0
  while (written && scaled) {
    const power = powerOf(scaled)
    if (value !== undefined && power >= lastPower) break
    const part = multiply(written.value, tenTo(power))
    value = value === undefined ? part : add(value, part)
    decimals = written.decimals - power
    length += scaled[0].length
    lastPower = power
    greatest = Math.max(greatest, power)
    const half = written.decimals === 0 ? andHalf.exec(rest.slice(length)) : null
    if (half) {
      ;[value, decimals, length] = [
        add(value, multiply(exact(5), tenTo(power - 1))),
        1 - power,
        length + half[0].length,
      ]
      break
    }
    const next = nextNumber.exec(rest.slice(length))
    if (!next?.[1] || written.decimals > 0) break
    const after = rest.slice(length + next[0].length)
    scaled = scalePattern.exec(after)
    written = scaled && powerOf(scaled) < lastPower ? readDigits(next[1], 'measured') : undefined
    if (written) length += next[0].length
    else if (!scaled && currency.test(after) && lastPower >= 3) {
      const tail = readDigits(next[1], 'whole')
      if (tail) [value, decimals, length] = [add(value, tail.value), 0, length + next[0].length]
    }
  }
  if (value === undefined) {
    if (!written) return undefined
    ;[value, decimals] = [written.value, written.decimals]
  }
  const foreign = foreignMoney.exec(rest.slice(length))
  const paid = foreign ?? currency.exec(rest.slice(length))
  if (!paid && greatest === 0) return undefined
  length += paid?.[0].length ?? 0
  const per = paid ? perWhat.exec(rest.slice(length)) : null
  return {
    length: length + (per?.[0].length ?? 0),
    value,
    decimals,
    scale: greatest,
    money: paid !== null || greatest >= 9,
    unit: foreign ? 'usd' : 'dong',
    rate: per !== null,
  }
}
