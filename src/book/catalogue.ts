import type { Area } from '#kernel/area.ts'
import type { Check } from '#kernel/check.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { RegisterDefinition } from '#kernel/register.ts'
import type { Worklist } from '#kernel/worklist.ts'
import { facetFields } from './registers/facets.ts'

const unknownKind = refusal('unknown-kind', {
  vi: 'Không có loại ghi sổ «{kind}».',
  en: 'There is no kind of record "{kind}".',
})
const unknownFigure = refusal('unknown-figure', {
  vi: 'Không có số liệu «{figure}».',
  en: 'There is no figure "{figure}".',
})
const unknownRegister = refusal('unknown-register', {
  vi: 'Không có sổ «{register}».',
  en: 'There is no register "{register}".',
})

const unknownWorklist = refusal('unknown-worklist', {
  vi: 'Không có danh sách «{worklist}».',
  en: 'There is no list "{worklist}".',
})

const byId = <T extends { id: string }>(what: string, all: readonly T[]): ReadonlyMap<string, T> => {
  const map = new Map<string, T>()
  for (const one of all) {
    if (map.has(one.id)) throw new Error(`${what} ${one.id} is defined twice`)
    map.set(one.id, one)
  }
  return map
}

/** All that the areas define, looked up by id. The book knows no area by name. */
export class Catalogue {
  readonly areas: readonly Area[]
  readonly kinds: ReadonlyMap<string, Kind>
  readonly figures: ReadonlyMap<string, Figure>
  readonly registers: ReadonlyMap<string, RegisterDefinition>
  readonly checks: readonly Check[]
  readonly worklists: ReadonlyMap<string, Worklist>
  /** register → fields by which its rows are counted */
  readonly facets: ReadonlyMap<string, readonly string[]>
  /** register → registers whose rows must lie inside its rows, with the field that names it */
  readonly referrers: ReadonlyMap<string, readonly { register: string; field: string }[]>

  constructor(areas: readonly Area[], sharedRegisters: readonly RegisterDefinition[]) {
    this.areas = areas
    this.kinds = byId(
      'kind',
      areas.flatMap((area) => area.kinds),
    )
    this.figures = byId(
      'figure',
      areas.flatMap((area) => area.figures),
    )
    this.facets = facetFields(this.figures.values())
    this.registers = byId('register', [...sharedRegisters, ...areas.flatMap((area) => area.registers)])
    this.checks = [
      ...byId(
        'check',
        areas.flatMap((area) => area.checks),
      ).values(),
    ]
    this.worklists = byId(
      'worklist',
      areas.flatMap((area) => area.worklists ?? []),
    )
    const referrers = new Map<string, { register: string; field: string }[]>()
    for (const one of this.registers.values())
      for (const [field, target] of Object.entries(one.references))
        referrers.set(target, [...(referrers.get(target) ?? []), { register: one.id, field }])
    this.referrers = referrers
  }

  /** @throws Refused unknown-kind */
  kind(id: string): Kind {
    const found = this.kinds.get(id)
    if (!found) throw new Refused([unknownKind({ kind: id })])
    return found
  }
  /** @throws Refused unknown-figure */
  figure(id: string): Figure {
    const found = this.figures.get(id)
    if (!found) throw new Refused([unknownFigure({ figure: id })])
    return found
  }
  /** @throws Refused unknown-register */
  register(id: string): RegisterDefinition {
    const found = this.registers.get(id)
    if (!found) throw new Refused([unknownRegister({ register: id })])
    return found
  }

  /** @throws Refused unknown-worklist */
  worklist(id: string): Worklist {
    const found = this.worklists.get(id)
    if (!found) throw new Refused([unknownWorklist({ worklist: id })])
    return found
  }

  /** A stored record brought to its kind's present version; old bodies are read for ever. */
  upcast(record: JournalRecord): JournalRecord {
    const kind = this.kinds.get(record.kind)
    if (!kind) return record
    let body = record.body
    for (let version = record.version; version < kind.version; version++)
      body = kind.upcasts[version]?.(body as { [field: string]: unknown }) ?? body
    return { ...record, version: kind.version, body }
  }
}
