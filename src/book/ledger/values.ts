import { askedCensus } from '#kernel/asked-census.ts'
import type { Day, Period } from '#kernel/calendar.ts'
import { type Figure, type FigureRef, type Formula, printFigureRef, type Question } from '#kernel/figure.ts'
import { type Exact, fromSteps } from '#kernel/quantity.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { BookInfo } from '../books.ts'
import type { Catalogue } from '../catalogue.ts'
import { seesWhole, type Tx } from '../session.ts'
import { type AskedLeaf, answerLeaves } from './answer-leaves.ts'
import type { LeafValue } from './leaves.ts'
import type { Memory } from './memory.ts'
import { type Restated, restatedUnder } from './restated.ts'
import { planItem, type TargetRow, targetFor, targetRows } from './targets.ts'
import { type Source, sourcesOf } from './touched.ts'

export interface FigureValue {
  ref: FigureRef
  figure: Figure
  /** In the figure's unit; null is "chưa có số liệu". */
  value: Exact | null
  estimate: boolean
  period: Period
  organisation: string | null
  /** The organisations counted, where the question names the structure of another day. */
  restated?: readonly string[] | undefined
  /** The target read, for a target's reference. */
  target: TargetRow | null
  /** The items of the plan, for a formula over a plan. */
  plan: readonly TargetRow[]
  inputs: { name: string; value: FigureValue }[]
}

const assignerNeeded = refusal('assigner-needed', {
  vi: 'Số liệu «{figure}» phải nêu rõ cấp giao (@superior hoặc @own).',
  en: 'The figure "{figure}" must name its assigner (@superior or @own).',
})
const circular = refusal('circular-figure', {
  vi: 'Công thức của «{figure}» tự tham chiếu chính nó.',
  en: 'The formula of "{figure}" refers to itself.',
})

/** One question about many figures, answered in one statement per form. */
export class Ledger {
  readonly #tx: Tx
  readonly #book: BookInfo
  readonly #catalogue: Catalogue
  readonly #memory: Memory | undefined
  readonly #targets = new Map<string, Promise<TargetRow[]>>()
  readonly #structures = new Map<string, Promise<Restated>>()

  /** `memory`: what is there is not asked again, unless the actor of `tx` sees only a part of the book. */
  constructor(tx: Tx, book: BookInfo, catalogue: Catalogue, memory?: Memory) {
    this.#tx = tx
    this.#book = book
    this.#catalogue = catalogue
    this.#memory = memory
  }

  /** @throws Refused unknown-figure, assigner-needed */
  async values(refs: readonly FigureRef[], question: Question): Promise<FigureValue[]> {
    const known = question.known ?? this.#book.head
    const nodes = new Map<string, Node>()
    const roots = []
    for (const ref of refs) roots.push(await this.#expand(ref, question, known, nodes, []))
    await this.#answerLeaves([...nodes.values()], known)
    return roots.map((node) => this.#finish(node))
  }

  async #expand(
    ref: FigureRef,
    question: Question,
    known: number,
    nodes: Map<string, Node>,
    path: readonly string[],
  ): Promise<Node> {
    const defined = this.#catalogue.figure(ref.figure)
    const period = ref.period ?? question.period
    const figure = defined.form === 'census' ? askedCensus(defined, ref, period) : defined
    const organisation = this.#organisation(ref.organisation ?? question.organisation)
    const restated = await this.#restated(organisation, question.structure, known)
    const structure = restated ? question.structure : null
    const key = `${printFigureRef(ref)}|${organisation}|${structure}|${period.from}|${period.to}`
    if (path.includes(key)) throw new Refused([circular({ figure: ref.figure })])
    const seen = nodes.get(key)
    if (seen) return seen
    const asked = { key, ref, figure, period, organisation, restated }
    const node: Node = { ...asked, leaf: null, target: null, inputs: [], plan: [] }
    nodes.set(key, node)
    if (ref.scenario === 'target') node.target = await this.#target(node, known)
    else if (figure.form === 'formula')
      await this.#expandFormula(node, figure, question, known, nodes, [...path, key])
    return node
  }

  async #expandFormula(
    node: Node,
    figure: Formula,
    question: Question,
    known: number,
    nodes: Map<string, Node>,
    path: readonly string[],
  ) {
    if (figure.overPlan) node.plan = await this.#plan(node, known, figure.allots ?? false)
    const asked: Question = {
      period: node.period,
      known,
      ...(node.organisation ? { organisation: node.organisation } : {}),
    }
    const inputs = figure.inputs({ ref: node.ref, question: asked, plan: node.plan.map(planItem) })
    for (const [name, input] of Object.entries(inputs))
      node.inputs.push({
        name,
        node: await this.#expand(input, { ...question, ...asked }, known, nodes, path),
      })
  }

  /** The whole book is the same in every structure. */
  async #restated(organisation: string | null, structure: Day | undefined, known: number) {
    if (organisation === null || structure === undefined) return undefined
    const key = `${organisation}|${structure}`
    const asked =
      this.#structures.get(key) ?? restatedUnder(this.#tx, this.#book.id, organisation, structure, known)
    this.#structures.set(key, asked)
    return (await asked).organisations
  }

  /** The root of the book is the whole book: no tree is needed. */
  #organisation(asked: string | undefined): string | null {
    return asked === undefined || asked === this.#book.root ? null : asked
  }

  #assigner(ref: FigureRef): string {
    if (!ref.by) throw new Refused([assignerNeeded({ figure: ref.figure })])
    if (ref.by === 'superior') return this.#book.superior ?? this.#book.root
    return ref.by === 'own' ? this.#book.root : ref.by
  }

  /** The memory with the moment of an answer from these sources, for whoever sees the whole book. */
  async #memoryAt(
    known: number,
  ): Promise<(Pick<Memory, 'leaves' | 'targets'> & { momentOf(sources: readonly Source[]): string }) | null> {
    if (!this.#memory || known > this.#book.head || !seesWhole(this.#tx, this.#book.id)) return null
    const { leaves, targets } = this.#memory
    const touched = await this.#memory.touched(this.#tx, this.#book)
    return touched && { leaves, targets, momentOf: (sources) => touched.momentOf(sources, known) }
  }

  #allTargets(known: number, on: Period['to']): Promise<TargetRow[]> {
    const key = `${known}|${on}`
    const asked = this.#targets.get(key) ?? this.#askTargets(known, on)
    this.#targets.set(key, asked)
    return asked
  }

  async #askTargets(known: number, on: Period['to']): Promise<TargetRow[]> {
    const memory = await this.#memoryAt(known)
    const key = `${memory?.momentOf(['targets'])}|${on}`
    const rows = memory?.targets.get(key) ?? (await targetRows(this.#tx, this.#book.id, known, on))
    memory?.targets.set(key, rows)
    return rows
  }

  async #target(node: Node, known: number): Promise<TargetRow | null> {
    const rows = await this.#allTargets(known, node.period.to)
    const hasArgument = this.#catalogue.figure(node.ref.figure).of !== undefined
    return targetFor(rows, {
      figure: node.ref.figure,
      plan: hasArgument ? undefined : node.ref.of,
      organisation: node.organisation ?? this.#book.root,
      assigner: this.#assigner(node.ref),
      ...node.period,
    })
  }

  async #plan(node: Node, known: number, allotted: boolean): Promise<TargetRow[]> {
    const assigner = this.#assigner(node.ref)
    const rows = await this.#allTargets(known, node.period.to)
    return rows
      .filter((row) => row.age === 1 && row.of === node.ref.of && row.assigner === assigner)
      .filter((row) => (row.organisation !== (node.organisation ?? this.#book.root)) === allotted)
  }

  async #answerLeaves(nodes: readonly Node[], known: number) {
    const memory = await this.#memoryAt(known)
    const keyOf = (node: Node) => `${memory?.momentOf(sourcesOf(node))}|${node.key}`
    const unknown: Node[] = []
    for (const node of nodes) {
      if (node.figure.form === 'formula' || node.ref.scenario === 'target') continue
      const remembered = memory?.leaves.get(keyOf(node))
      if (remembered === undefined) unknown.push(node)
      else node.leaf = remembered
    }
    const answers = await answerLeaves(this.#tx, this.#book, known, unknown)
    for (const node of unknown) {
      node.leaf = answers.get(node) ?? null
      memory?.leaves.set(keyOf(node), node.leaf)
    }
  }

  #finish(node: Node): FigureValue {
    node.finished ??= this.#value(node)
    return node.finished
  }

  #value(node: Node): FigureValue {
    const { ref, figure, period, organisation, restated, target, plan } = node
    const inputs = node.inputs.map(({ name, node: input }) => ({ name, value: this.#finish(input) }))
    const answered = { ref, figure, period, organisation, restated, target, plan, inputs }
    if (ref.scenario === 'target') {
      const value = target ? fromSteps(BigInt(target.amount), figure.unit) : null
      return { ...answered, value, estimate: false }
    }
    if (figure.form === 'formula') {
      const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value.value]))
      return {
        ...answered,
        value: figure.compute(values, node.plan.map(planItem), node.period),
        estimate: inputs.some((input) => input.value.estimate),
      }
    }
    const value = node.leaf ? fromSteps(node.leaf.steps, figure.unit) : null
    return { ...answered, value, estimate: node.leaf?.estimate ?? false }
  }
}

interface Node extends AskedLeaf {
  key: string
  leaf: LeafValue | null
  target: TargetRow | null
  plan: TargetRow[]
  inputs: { name: string; node: Node }[]
  finished?: FigureValue
}
