import { z } from 'zod'
import type { Area } from '#kernel/area.ts'
import { addDays } from '#kernel/calendar.ts'
import { balance, sameAs } from '#kernel/check.ts'
import { ratioToLastYear, shareOfTarget } from '#kernel/derived-figures.ts'
import { census, distinct, flow, series, stock } from '#kernel/figure-forms.ts'
import { kind } from '#kernel/kind.ts'
import { units } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens, register } from '#kernel/register.ts'

// The smallest area that uses every part of the book: a tree, people in it, a fund, an observation,
// a target. Its kinds are no Party work; they only let the book be tested by itself.

const text = (value: string) => ({ vi: value, en: value })

const organisations = register(
  'party-organisations',
  text('organisations'),
  z.object({ name: z.string(), parent: z.uuid().nullable() }),
  {
    references: { parent: 'party-organisations' },
    organisation: (_, subject) => subject,
    name: (row) => row.name,
  },
)
const people = register(
  'people',
  text('people'),
  z.object({ name: z.string(), cell: z.uuid(), secret: z.unknown() }),
  { references: { cell: 'party-organisations' }, organisation: (row) => row.cell, name: (row) => row.name },
)

const joins = flow('joins', text('joins'), units.member, text('joins'))
const leavings = flow('leavings', text('leavings'), units.member, text('leavings'))
const moves = flow('moves', text('moves'), units.turn, text('moves'))
const arrivals = flow('arrivals', text('arrivals'), units.member, text('arrivals'))
const departures = flow('departures', text('departures'), units.member, text('departures'))
const carried = flow('carried', text('carried'), units.member, text('carried'), { carries: 'people' })
const members = stock('people', text('people'), units.member, text('people'))
const counted = census('people.counted', text('counted'), units.member, text('counted'), people)
const movers = distinct('moves.people', text('movers'), units.person, text('movers'), moves)
const fund = stock('fund', text('fund'), units.dong, text('fund'), { neverNegative: true, of: text('fund') })
const output = series('output', text('output'), units.dong, text('output'))

const tooYoung = refusal('small-too-young', text('{age}'))
const elsewhere = refusal('small-elsewhere', text('{day}'))
const alreadyThere = refusal('small-already-there', text('{day}'))

const person = z.uuid().meta({ control: 'new-subject', register: 'people' })
const cell = z.uuid().meta({ control: 'subject', register: 'party-organisations' })

export const smallArea: Area = {
  id: 'small',
  label: text('small'),
  registers: [organisations, people],
  grants: [],
  figures: [
    joins,
    leavings,
    moves,
    arrivals,
    departures,
    carried,
    members,
    counted,
    movers,
    fund,
    output,
    shareOfTarget(joins),
    ratioToLastYear(output),
  ],
  checks: [
    sameAs('people-counted', text('counted'), { figure: 'people' }, { figure: 'people.counted' }),
    balance('people-balance', text('balance'), ({ period }) => ({
      opening: { figure: 'people', period: { from: period.from, to: addDays(period.from, -1) } },
      in: [{ figure: 'joins' }],
      out: [{ figure: 'leavings' }],
      closing: { figure: 'people' },
    })),
  ],
  kinds: [
    kind('cell.founded', {
      label: text('founded'),
      body: z.object({ cell, name: z.string().min(1), parent: z.uuid().nullable() }),
      changes: (r) => [
        opens(organisations, r.body.cell, r.effectiveOn, { name: r.body.name, parent: r.body.parent }),
      ],
      tells: { vi: (r) => `Lập ${r.body.name}`, en: (r) => `Founded ${r.body.name}` },
    }),
    kind('cell.ended', {
      label: text('ended'),
      body: z.object({ cell }),
      changes: (r) => [closes(organisations, r.body.cell, r.effectiveOn)],
      tells: {
        vi: (r, name) => `Giải thể ${name(r.body.cell)}`,
        en: (r, name) => `Ended ${name(r.body.cell)}`,
      },
    }),
    kind('cell.transferred', {
      label: text('transferred'),
      body: z.object({ cell, parent: cell }),
      changes: (r) => [amends(organisations, r.body.cell, r.effectiveOn, { parent: r.body.parent })],
      tells: {
        vi: (r, name) => `Chuyển ${name(r.body.cell)} về ${name(r.body.parent)}`,
        en: (r, name) => `${name(r.body.cell)} put under ${name(r.body.parent)}`,
      },
    }),
    kind('person.joins', {
      label: text('joins'),
      body: z.object({
        person,
        name: z.string().min(1),
        age: z.int(),
        secret: z.string().nullable().default(null).meta({ sealed: true }),
      }),
      rule: (r) => [
        r.body.age < 18 && tooYoung({ age: r.body.age }, { field: 'age', unless: 'special-approval' }),
      ],
      changes: (r) => [
        opens(people, r.body.person, r.effectiveOn, {
          name: r.body.name,
          cell: r.organisation,
          secret: r.body.secret,
        }),
      ],
      posts: (r) => [
        joins.add(r.effectiveOn, 1, { subject: r.body.person }),
        members.add(r.effectiveOn, 1, { subject: r.body.person }),
      ],
      tells: { vi: (r) => `${r.body.name} vào`, en: (r) => `${r.body.name} joins` },
    }),
    kind('person.joins-in-confidence', {
      label: text('joins in confidence'),
      confidentiality: 'restricted',
      body: z.object({ person, name: z.string().min(1) }),
      changes: (r) => [
        opens(people, r.body.person, r.effectiveOn, {
          name: r.body.name,
          cell: r.organisation,
          secret: null,
        }),
      ],
      posts: (r) => [
        joins.add(r.effectiveOn, 1, { subject: r.body.person }),
        members.add(r.effectiveOn, 1, { subject: r.body.person }),
      ],
      tells: { vi: (r) => `${r.body.name} vào`, en: (r) => `${r.body.name} joins` },
    }),
    kind('person.moves', {
      label: text('moves'),
      body: z.object({ person, to: cell }),
      needs: (r) => ({ mover: historyIn(people, r.body.person) }),
      rule: (r, { mover }) => {
        const cell = mover.on(r.effectiveOn)?.cell
        return [
          cell !== undefined && cell !== r.organisation && elsewhere({ day: r.effectiveOn }),
          cell === r.body.to && alreadyThere({ day: r.effectiveOn }),
        ]
      },
      facts: (r) => ({ from: r.organisation }),
      changes: (r) => [amends(people, r.body.person, r.effectiveOn, { cell: r.body.to })],
      posts: (r) => [
        moves.add(r.effectiveOn, 1, { subject: r.body.person }),
        departures.add(r.effectiveOn, 1, { subject: r.body.person, organisation: r.facts.from }),
        arrivals.add(r.effectiveOn, 1, { subject: r.body.person, organisation: r.body.to }),
        members.add(r.effectiveOn, -1, { subject: r.body.person, organisation: r.facts.from }),
        members.add(r.effectiveOn, 1, { subject: r.body.person, organisation: r.body.to }),
      ],
      tells: {
        vi: (r, name) => `${name(r.body.person)} chuyển`,
        en: (r, name) => `${name(r.body.person)} moves`,
      },
    }),
    kind('person.leaves', {
      label: text('leaves'),
      body: z.object({ person }),
      needs: (r) => ({ leaver: historyIn(people, r.body.person) }),
      rule: (r, { leaver }) => {
        const cell = leaver.on(r.effectiveOn)?.cell
        return [cell !== undefined && cell !== r.organisation && elsewhere({ day: r.effectiveOn })]
      },
      changes: (r) => [closes(people, r.body.person, r.effectiveOn)],
      posts: (r) => [
        leavings.add(r.effectiveOn, 1, { subject: r.body.person }),
        members.add(r.effectiveOn, -1, { subject: r.body.person }),
      ],
      tells: {
        vi: (r, name) => `${name(r.body.person)} ra`,
        en: (r, name) => `${name(r.body.person)} leaves`,
      },
    }),
    kind('person.erased', {
      label: text('erased'),
      body: z.object({ person }),
      erases: (r) => r.body.person,
      tells: { vi: () => 'Xóa dữ liệu cá nhân', en: () => 'Erased' },
    }),
    kind('fund.moved', {
      label: text('fund'),
      body: z.object({ fund: z.string(), amount: z.int() }),
      posts: (r) => [fund.add(r.effectiveOn, r.body.amount, { of: r.body.fund })],
      tells: { vi: () => 'Thu chi quỹ', en: () => 'Fund moved' },
    }),
    kind('output.observed', {
      label: text('output'),
      body: z.object({ year: z.int(), amount: z.int(), isEstimate: z.boolean() }),
      posts: (r) => [
        {
          figure: 'output',
          of: null,
          subject: null,
          from: `${r.body.year}-01-01` as never,
          day: `${r.body.year}-12-31` as never,
          amount: r.body.amount,
          scenario: r.body.isEstimate ? 'estimate' : 'actual',
          assigner: null,
        },
      ],
      tells: { vi: () => 'Số liệu', en: () => 'Observed' },
    }),
    kind('target.set', {
      label: text('target'),
      body: z.object({
        figure: z.string(),
        year: z.int(),
        amount: z.int(),
        assigner: z.uuid(),
        comparison: z.string(),
      }),
      posts: (r) => [
        {
          figure: r.body.figure,
          of: 'plan',
          subject: null,
          from: `${r.body.year}-01-01` as never,
          day: `${r.body.year}-12-31` as never,
          amount: r.body.amount,
          scenario: 'target',
          assigner: r.body.assigner,
        },
      ],
      tells: { vi: () => 'Chỉ tiêu', en: () => 'Target' },
    }),
  ],
}
