import type { Carrier } from '#kernel/area.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { Row } from '#kernel/register.ts'
import { endings, type Plan, type Step } from './plan.ts'

/** A row of any register that names an organisation on the day of the plan. */
export interface Standing {
  register: string
  /** The field that names it. */
  field: string
  subject: string
  organisation: string
  row: Row
}

/** A row with the organisation it goes to. */
export interface Going extends Standing {
  to: string
}

/** What an ending organisation has of a stock. */
export interface Balance {
  figure: string
  of: string | null
  subject: string | null
  organisation: string
  amount: number
}

export interface Affected {
  rows: readonly Standing[]
  balances: readonly Balance[]
}

interface Told {
  kind: string
  organisation: string
  body: { [field: string]: unknown }
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const stepRecord = (by: string, step: Step): Told => {
  const of = { organisation: by }
  switch (step.does) {
    case 'establish': {
      const { does: _, ...body } = step
      return { ...of, kind: 'organisation.established', body: given(body) }
    }
    case 'transfer': {
      const { does: _, ...body } = step
      return { ...of, kind: 'organisation.transferred', body: given(body) }
    }
    case 'rename': {
      const { does: _, ...body } = step
      return { ...of, kind: 'organisation.renamed', body: given(body) }
    }
    case 'merge':
      return {
        ...of,
        kind: 'organisation.merged',
        body: { organisation: step.organisation, into: step.into },
      }
    default:
      return {
        ...of,
        kind: 'organisation.dissolved',
        body: given({ organisation: step.organisation, reason: step.reason }),
      }
  }
}

/** Where each row goes: as the plan names it, else with its ended organisation to the first successor. */
export const destinations = (plan: Plan, { rows }: Affected): Going[] => {
  const named = new Map(
    plan.moves.flatMap((move) => move.subjects.map((id) => [`${move.register} ${id}`, move.to] as const)),
  )
  const heirs = new Map(endings(plan).map((one) => [one.organisation, one.successors[0]]))
  const settled = new Set(plan.steps.map((step) => step.organisation))
  return rows.flatMap((row) => {
    if (row.register === 'party-organisations' && settled.has(row.subject)) return []
    const to = named.get(`${row.register} ${row.subject}`) ?? heirs.get(row.organisation)
    return to === undefined || to === row.organisation ? [] : [{ ...row, to }]
  })
}

/** Rows without a kind of their own go together: one record for each register, giver and receiver. */
const holdings = (by: string, rows: readonly Going[]): Told[] => {
  const groups = new Map<string, Told & { body: { subjects: string[] } }>()
  for (const { register, field, subject, organisation: from, to } of rows) {
    const key = `${register} ${field} ${from} ${to}`
    const group = groups.get(key) ?? {
      kind: 'organisation.holdings-moved',
      organisation: by,
      body: { register, field, from, to, subjects: [] },
    }
    group.body.subjects.push(subject)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const carriedBy = (by: string, carriers: readonly Carrier[], rows: readonly Going[]): Told[] =>
  rows.flatMap(({ register, field, subject, organisation: from, to }) => {
    const carrier = carriers.find((one) => one.register === register && one.field === field)
    return carrier ? [{ kind: carrier.kind, ...carrier.record({ subject, from, to, by }) }] : []
  })

const balanceRecords = (plan: Plan, { balances }: Affected): Told[] => {
  const heirs = new Map(endings(plan).map((one) => [one.organisation, one.successors[0]]))
  return balances.flatMap(({ figure, of, subject, organisation: from, amount }) => {
    const to = heirs.get(from)
    return to === undefined || amount === 0
      ? []
      : [
          {
            kind: 'organisation.balance-moved',
            organisation: plan.organisation,
            body: given({
              figure,
              argument: of ?? undefined,
              about: subject ?? undefined,
              from,
              to,
              amount,
            }),
          },
        ]
  })
}

/** A merger tells its successor itself; a dissolution and a split are told here. */
const successionRecords = (plan: Plan): Told[] =>
  plan.steps.flatMap((step) =>
    step.does === 'dissolve' && step.into.length > 0
      ? [
          {
            kind: 'organisation.succeeded',
            organisation: plan.organisation,
            body: { organisation: step.organisation, successors: step.into },
          },
        ]
      : [],
  )

const rank: { readonly [does in Step['does']]: number } = {
  establish: 0,
  transfer: 1,
  rename: 1,
  merge: 2,
  dissolve: 2,
}

/**
 * All that follows from a plan, as the records of one entry: founded, handed over, ended, and everything
 * that named an ended organisation gone to its successor. Deterministic: the same plan gives the same entry.
 */
export const consequences = (
  id: string,
  plan: Plan,
  affected: Affected,
  carriers: readonly Carrier[],
): SubmittedRecord[] => {
  const by = plan.organisation
  const rows = destinations(plan, affected)
  const owned = (one: Standing) => carriers.some((c) => c.register === one.register && c.field === one.field)
  const isTree = (one: Standing) => one.register === 'party-organisations'
  const steps = [...plan.steps].sort((a, b) => rank[a.does] - rank[b.does])
  const told = [
    ...steps.filter((step) => rank[step.does] < 2).map((step) => stepRecord(by, step)),
    ...carriedBy(by, carriers, rows.filter(isTree)),
    ...steps.filter((step) => rank[step.does] === 2).map((step) => stepRecord(by, step)),
    ...carriedBy(
      by,
      carriers,
      rows.filter((one) => !isTree(one)),
    ),
    ...holdings(
      by,
      rows.filter((one) => !owned(one)),
    ),
    ...balanceRecords(plan, affected),
    ...successionRecords(plan),
  ]
  return told.map((one, index) => ({
    ...one,
    id: derivedSubject(id, 'reorganisation', index),
    decidedOn: plan.decidedOn,
    ...(plan.effectiveOn ? { effectiveOn: plan.effectiveOn } : {}),
    basis: plan.basis,
  }))
}
