import { type Account, accounts } from '#access/accounts.ts'
import { Rights } from '#access/rights.ts'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { FigureValue } from '#book/ledger/values.ts'
import type { Tx } from '#book/session.ts'
import type { Period } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { ReportOwed } from '#kernel/report-answers.ts'
import { type Role, roles } from '#kernel/role.ts'
import { type Gap, gapsIn } from './gaps.ts'
import { type LastEntered, lastEntered } from './last-entered.ts'

/** Of a report: for which days, as known at which position, of the whole book or of a part. */
interface OwedOf {
  period: Period
  known: number
  organisation: string
}

/**
 * What a report still waits for, and from whom: values nobody has entered, targets nobody has set, and what was
 * entered before but not in this period. Never a reason to keep a report from being written.
 */
export const owedFor = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  values: Iterable<FigureValue>,
  asked: OwedOf,
): Promise<ReportOwed[]> => {
  const gaps = gapsIn(values)
  const fillers = kindsFilling(catalogue)
  const kindsOf = (gap: Gap) => fillers(gap).map((kind) => kind.id)
  const lastOf = await lastEntered(tx, { book: book.id, known: asked.known }, gaps, kindsOf)
  const owed = gaps.filter((gap) => gap.why !== 'nought' || isLate(lastOf(gap), asked, book))
  if (owed.length === 0) return []
  const whoEnters = entering(catalogue, await accounts(tx, book.id))
  const lines = new Map<string, ReportOwed>()
  for (const gap of owed) {
    const last = lastOf(gap)
    const able = fillers(gap)
    const kind = able.find((one) => one.id === last?.kind) ?? able[0] ?? catalogue.kinds.get(last?.kind ?? '')
    const key = [
      gap.why,
      kind?.id ?? gap.figure.id,
      ...(kind && asksFigure(kind) ? [gap.about, gap.period.from] : []),
    ].join('|')
    const before = lines.get(key)
    lines.set(key, {
      why: gap.why === 'nought' ? 'not-entered' : gap.why,
      figures: [...(before?.figures ?? []), gap.figure.label],
      period: gap.period,
      form: kind ? { kind: kind.id, label: kind.label, fill: filled(kind, gap, asked) } : null,
      who: kind ? whoEnters(kind.id, gap.why) : [],
      lastOn: latest(before?.lastOn, last?.on),
    })
  }
  return [...lines.values()].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why))
}

const order: readonly ReportOwed['why'][] = ['missing', 'no-target', 'not-entered']

const latest = (one: ReportOwed['lastOn'] | undefined, other: LastEntered['on'] | undefined) =>
  [one, other]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? null

/** Nought is looked at again where something was entered before the period and nothing in it; only of the whole book. */
const isLate = (last: LastEntered | undefined, { period, organisation }: OwedOf, book: BookInfo): boolean =>
  organisation === book.root && last !== undefined && last.on < period.from

const kindsFilling =
  ({ kinds }: Catalogue) =>
  ({ why, figure, about }: Gap): Kind[] =>
    [...kinds.values()].filter((kind) => {
      if (kind.broughtForward) return false
      if (why === 'no-target')
        return figure.form === 'formula' ? kind.sets.length > 0 : kind.sets.includes(about)
      const ids = figure.form === 'distinct' ? [figure.id, figure.flow] : [figure.id]
      return ids.some((id) => kind.addsTo.includes(id))
    })

const fieldsOf = (kind: Kind): readonly string[] => Object.keys(kind.body.shape)
const asksFigure = (kind: Kind): boolean => fieldsOf(kind).includes('figure')

/** What of its form a gap knows already. */
const filled = (kind: Kind, { why, ref, about, period }: Gap, asked: OwedOf): { [field: string]: string } => {
  const known: { [field: string]: string | undefined } = {
    figure: why === 'no-target' && !kind.sets.includes(about) ? undefined : about,
    plan: ref.of,
    from: period.from,
    to: period.to,
    month: asked.period.to.slice(0, 7),
  }
  const fields = asksFigure(kind) ? fieldsOf(kind) : []
  return Object.fromEntries(
    fields.flatMap((field) => (known[field] === undefined ? [] : [[field, known[field]]])),
  )
}

/**
 * The roles of a book's accounts that enter a kind, two at most: whose work lies most in its area first, who may enter
 * anything last. A value or target of the whole is owed by whoever works for the whole before anybody of a part.
 */
const entering = (catalogue: Catalogue, all: readonly Account[]) => {
  const active = all.filter((one) => !one.isDisabled)
  const held = [...new Set(active.flatMap((one) => one.roles))].map((role) => {
    const rights = new Rights(catalogue.areas, [role])
    const kinds = new Set([...catalogue.kinds.keys()].filter((kind) => rights.entering(kind) !== 'no'))
    return { role, kinds, accounts: accountsWith(role, active) }
  })
  return (kind: string, why: Gap['why']): ReportOwed['who'] => {
    const area = catalogue.areas.find((one) => one.kinds.some(({ id }) => id === kind))
    const shareOfArea = ({ kinds }: (typeof held)[number]) =>
      (area?.kinds.filter(({ id }) => kinds.has(id)).length ?? 0) / kinds.size
    const able = held.filter(({ kinds }) => kinds.has(kind))
    const ofTheWhole = able.filter((one) => one.accounts.length > 0)
    const owing = why === 'nought' || ofTheWhole.length === 0 ? able : ofTheWhole
    return [...owing]
      .sort((one, other) => shareOfArea(other) - shareOfArea(one))
      .slice(0, 2)
      .map(({ role, accounts: names }) => ({ role: roles[role], accounts: names }))
  }
}

/** Those of the whole book by name; of parts there may be hundreds. */
const accountsWith = (role: Role, all: readonly Account[]): string[] =>
  all.filter((one) => one.scope === null && one.roles.includes(role)).map((one) => one.displayName)
