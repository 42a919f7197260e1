import { z } from 'zod'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn } from '#kernel/register.ts'
import { chosen, count, form, labelled, money, subject, text } from '#subjects/fields.ts'
import { units } from '#subjects/units.ts'
import { type GoodsId, goods, goodsLabels, stepsOf } from '../goods.ts'
import { goodsFigures } from '../goods-figures.ts'
import { dong, number } from '../in-words.ts'
import { balance, givenByEnterprise, paidOut, received, receivedFromEnterprises } from '../money-figures.ts'
import { funds } from '../registers.ts'
import { species } from '../species.ts'
import { treesBySpecies, treesPlanted } from '../tree-figures.ts'

const theFund = { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' }

export const fundNotOpen = refusal('fund-not-open', {
  vi: 'Ngày này quỹ chưa lập hoặc đã kết thúc. Kiểm tra lại ngày.',
  en: 'The fund is not open on that day. Check the day.',
})
const nobodyGave = refusal('donor-not-told', {
  vi: 'Ghi đơn vị ủng hộ, hoặc số người ủng hộ khi quyên góp chung.',
  en: 'Say which unit gave, or how many people where it was a collection.',
})

const donor = {
  unit: subject('units', { vi: 'Đơn vị ủng hộ', en: 'Given by the unit' }).optional(),
  party: subject('party-organisations', {
    vi: 'Hoặc tổ chức đảng ủng hộ',
    en: 'Or by the organisation',
  }).optional(),
  people: count({ vi: 'Hoặc số người ủng hộ', en: 'Or how many people gave' }).optional(),
}
interface Donor {
  unit?: string | undefined
  party?: string | undefined
  people?: number | undefined
}
const isTold = ({ unit, party, people }: Donor) => Boolean(unit || party || people)
const whoGave = ({ unit, party, people }: Donor, name: (id: string) => string): string => {
  const giver = unit ?? party
  return giver ? name(giver) : `${number(people ?? 0)} người`
}

const quantity = labelled(z.int().min(1).max(1e8).meta({ control: 'number' }), {
  vi: 'Số lượng',
  en: 'Quantity',
})
const ofSpecies = chosen(species, { vi: 'Loại cây', en: 'Species' }, { when: 'goods = trees' }).optional()

export const moneyReceived = kind('fund.money-received', {
  label: { vi: 'Thu tiền ủng hộ, đóng góp', en: 'Money received' },
  addsTo: [received.id],
  verb: { label: { vi: 'Ghi thu', en: 'Enter a receipt' }, on: 'funds', field: 'fund' },
  days: { decided: { vi: 'Ngày thu', en: 'Received on' } },
  body: form({ fund: subject('funds', theFund), amount: money({ vi: 'Số tiền', en: 'Amount' }), ...donor }),
  needs: ({ body }) => ({ fund: historyIn(funds, body.fund), donor: historyIn(units, body.unit) }),
  rule: ({ body, effectiveOn }, { fund }) => [
    !fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' }),
    !isTold(body) && nobodyGave({}, { field: 'unit' }),
  ],
  facts: ({ effectiveOn }, { donor: giver }) => {
    const is = giver.on(effectiveOn)?.kind
    return { isFirm: is === 'enterprise' || is === 'cooperative' }
  },
  posts: ({ body, decidedOn, facts }) => {
    const subjectOf = body.unit ?? body.party
    const details = { of: body.fund, ...(subjectOf ? { subject: subjectOf } : {}) }
    return [
      received.add(decidedOn, body.amount, details),
      balance.add(decidedOn, body.amount, { of: body.fund }),
      ...(facts.isFirm && body.unit
        ? [
            receivedFromEnterprises.add(decidedOn, body.amount, details),
            givenByEnterprise.add(decidedOn, body.amount, { of: body.unit, subject: body.fund }),
          ]
        : []),
    ]
  },
  tells: {
    vi: ({ body }, name) => `${whoGave(body, name)} ủng hộ ${name(body.fund)} ${dong(body.amount)}`,
    en: ({ body }, name) => `${whoGave(body, name)} gave ${dong(body.amount)} to ${name(body.fund)}`,
  },
})

/** Spent on something that is no grant: saplings bought, a ceremony, carriage. */
export const moneySpent = kind('fund.money-spent', {
  label: { vi: 'Chi từ quỹ (không phải hỗ trợ cá nhân)', en: 'Money spent' },
  addsTo: [paidOut.id],
  verb: { label: { vi: 'Ghi chi', en: 'Enter a payment' }, on: 'funds', field: 'fund' },
  days: { decided: { vi: 'Ngày chi', en: 'Paid on' } },
  body: form({
    fund: subject('funds', theFund),
    amount: money({ vi: 'Số tiền', en: 'Amount' }),
    purpose: text({ vi: 'Nội dung chi', en: 'Spent on' }),
  }),
  needs: ({ body }) => ({ fund: historyIn(funds, body.fund) }),
  rule: ({ effectiveOn }, { fund }) => [!fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' })],
  posts: ({ body, decidedOn }) => [
    paidOut.add(decidedOn, body.amount, { of: body.fund }),
    balance.add(decidedOn, -body.amount, { of: body.fund }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.fund)} chi ${dong(body.amount)}: ${body.purpose}`,
    en: ({ body }, name) => `${name(body.fund)} pays ${dong(body.amount)}: ${body.purpose}`,
  },
})

const inKind = (id: GoodsId, amount: number) => `${number(amount)} ${goods[id].unit.label.vi}`

export const goodsReceived = kind('fund.goods-received', {
  label: { vi: 'Nhận hiện vật ủng hộ', en: 'Goods received' },
  addsTo: Object.values(goodsFigures).map((one) => one.received.id),
  verb: { label: { vi: 'Nhận hiện vật', en: 'Enter goods' }, on: 'funds', field: 'fund' },
  days: { decided: { vi: 'Ngày nhận', en: 'Received on' } },
  body: form({
    fund: subject('funds', theFund),
    goods: chosen(goodsLabels, { vi: 'Hiện vật', en: 'Goods' }),
    quantity,
    species: ofSpecies,
    ...donor,
  }),
  needs: ({ body }) => ({ fund: historyIn(funds, body.fund) }),
  rule: ({ body, effectiveOn }, { fund }) => [
    !fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' }),
    !isTold(body) && nobodyGave({}, { field: 'unit' }),
  ],
  posts: ({ body, decidedOn }) => {
    const steps = stepsOf(body.goods, body.quantity)
    const subjectOf = body.unit ?? body.party
    return [
      goodsFigures[body.goods].received.add(decidedOn, steps, {
        of: body.fund,
        ...(subjectOf ? { subject: subjectOf } : {}),
      }),
      goodsFigures[body.goods].left.add(decidedOn, steps, { of: body.fund }),
    ]
  },
  tells: {
    vi: ({ body }, name) =>
      `${whoGave(body, name)} ủng hộ ${name(body.fund)} ${inKind(body.goods, body.quantity)}${body.species ? `, ${species[body.species].vi.toLowerCase()}` : ''}`,
    en: ({ body }, name) =>
      `${whoGave(body, name)} gave ${number(body.quantity)} ${goods[body.goods].unit.label.en} to ${name(body.fund)}`,
  },
})

/** Bought with the fund's own money: trees that a drive plants. */
export const goodsBought = kind('fund.goods-bought', {
  label: { vi: 'Mua hiện vật bằng tiền quỹ', en: 'Goods bought' },
  addsTo: [paidOut.id],
  verb: { label: { vi: 'Mua hiện vật', en: 'Buy goods' }, on: 'funds', field: 'fund' },
  days: { decided: { vi: 'Ngày mua', en: 'Bought on' } },
  body: form({
    fund: subject('funds', theFund),
    goods: chosen(goodsLabels, { vi: 'Hiện vật', en: 'Goods' }),
    quantity,
    species: ofSpecies,
    amount: money({ vi: 'Số tiền', en: 'Amount' }),
  }),
  needs: ({ body }) => ({ fund: historyIn(funds, body.fund) }),
  rule: ({ effectiveOn }, { fund }) => [!fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' })],
  posts: ({ body, decidedOn }) => [
    paidOut.add(decidedOn, body.amount, { of: body.fund }),
    balance.add(decidedOn, -body.amount, { of: body.fund }),
    goodsFigures[body.goods].left.add(decidedOn, stepsOf(body.goods, body.quantity), { of: body.fund }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.fund)} mua ${inKind(body.goods, body.quantity)} hết ${dong(body.amount)}`,
    en: ({ body }, name) =>
      `${name(body.fund)} buys ${number(body.quantity)} ${goods[body.goods].unit.label.en} for ${dong(body.amount)}`,
  },
})

/** Given out, or planted: where, or to which household. */
export const goodsGiven = kind('fund.goods-given', {
  label: { vi: 'Cấp hiện vật, trồng cây', en: 'Goods given out' },
  addsTo: Object.values(goodsFigures).map((one) => one.given.id),
  verb: { label: { vi: 'Cấp hiện vật', en: 'Give out goods' }, on: 'funds', field: 'fund' },
  days: { decided: { vi: 'Ngày cấp', en: 'Given on' } },
  body: form({
    fund: subject('funds', theFund),
    goods: chosen(goodsLabels, { vi: 'Hiện vật', en: 'Goods' }),
    quantity,
    species: ofSpecies,
    place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
    household: subject('households', { vi: 'Hộ nhận (mã hộ)', en: 'Household' }).optional(),
  }),
  needs: ({ body }) => ({ fund: historyIn(funds, body.fund) }),
  rule: ({ effectiveOn }, { fund }) => [!fund.on(effectiveOn) && fundNotOpen({}, { field: 'fund' })],
  posts: ({ body, decidedOn }) => {
    const steps = stepsOf(body.goods, body.quantity)
    const subjectOf = body.household ?? body.place
    return [
      goodsFigures[body.goods].given.add(decidedOn, steps, {
        of: body.fund,
        ...(subjectOf ? { subject: subjectOf } : {}),
      }),
      goodsFigures[body.goods].left.add(decidedOn, -steps, { of: body.fund }),
      ...(body.goods === 'trees' && body.place
        ? [treesPlanted.add(decidedOn, steps, { of: body.fund, subject: body.place })]
        : []),
      ...(body.goods === 'trees' && body.species
        ? [treesBySpecies.add(decidedOn, steps, { of: body.species, subject: body.fund })]
        : []),
    ]
  },
  tells: {
    vi: ({ body }, name) => {
      const to = body.household ?? body.place
      return `${name(body.fund)} cấp ${inKind(body.goods, body.quantity)}${to ? ` cho ${name(to)}` : ''}`
    },
    en: ({ body }, name) => {
      const to = body.household ?? body.place
      return `${name(body.fund)} gives ${number(body.quantity)} ${goods[body.goods].unit.label.en}${to ? ` to ${name(to)}` : ''}`
    },
  },
})

export const givingKinds: readonly Kind[] = [
  moneyReceived,
  moneySpent,
  goodsReceived,
  goodsBought,
  goodsGiven,
]
