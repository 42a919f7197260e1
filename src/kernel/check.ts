import type { FigureRef, Question } from './figure.ts'
import type { Label } from './label.ts'
import { add, compare, type Exact, exact, subtract } from './quantity.ts'

/** Values of the figures a check asked for, by the name it gave them. */
export type CheckValues = { readonly [name: string]: Exact | null }

export interface Judgement {
  holds: boolean
  stated: Exact | null
  expected: Exact | null
  /** The arithmetic, e.g. "25 + 14 + 61 = 100, khác 102". */
  says: (print: (value: Exact | null) => string) => Label
}

/** What must hold among figures. A check alerts; it never blocks and never changes a figure. */
export interface Check {
  id: string
  label: Label
  figures: (question: Question) => { [name: string]: FigureRef }
  judge: (values: CheckValues) => Judgement
  /** A census whose subjects are the missing ones of an n/N, named in the finding. */
  missing?: FigureRef
  /** What it finds is a plain statement, nothing amiss, though it names nobody. */
  states?: true
}

const total = (values: readonly (Exact | null)[]): Exact | null =>
  values.reduce<Exact | null>((sum, value) => (sum && value ? add(sum, value) : null), exact(0n))

const equal = (a: Exact | null, b: Exact | null) => a === null || b === null || compare(a, b) === 0

/** Parts must add up to the whole ("gồm"). */
export const partsOf = (id: string, label: Label, whole: FigureRef, parts: readonly FigureRef[]): Check => ({
  id,
  label,
  figures: () => ({ whole, ...Object.fromEntries(parts.map((part, index) => [`part${index}`, part])) }),
  judge: (values) => {
    const each = parts.map((_, index) => values[`part${index}`] ?? null)
    const sum = total(each)
    const whole = values.whole ?? null
    const holds = equal(sum, whole)
    const sums = (print: (value: Exact | null) => string) => `${each.map(print).join(' + ')} = ${print(sum)}`
    return {
      holds,
      stated: whole,
      expected: sum,
      says: (print) => ({
        vi: holds ? `${sums(print)}` : `${sums(print)}, khác ${print(whole)}`,
        en: holds ? `${sums(print)}` : `${sums(print)}, not ${print(whole)}`,
      }),
    }
  },
})

/** Two ways of answering one question must agree: a stock and the census of its register. */
export const sameAs = (id: string, label: Label, one: FigureRef, other: FigureRef): Check => ({
  id,
  label,
  figures: () => ({ one, other }),
  judge: ({ one: a, other: b }) => ({
    holds: equal(a ?? null, b ?? null),
    stated: a ?? null,
    expected: b ?? null,
    says: (print) => ({
      vi: `${print(a ?? null)} và ${print(b ?? null)}`,
      en: `${print(a ?? null)} and ${print(b ?? null)}`,
    }),
  }),
})

/** A part ("trong đó"), or different ones of a number of turns, is never more than what it is counted from. */
export const within = (
  id: string,
  label: Label,
  part: FigureRef,
  whole: FigureRef,
  /** What is printed of the two; "3 trong 5" where nothing better is said. */
  says = (part: string, whole: string): Label => ({
    vi: `${part} trong ${whole}`,
    en: `${part} of ${whole}`,
  }),
): Check => ({
  id,
  label,
  figures: () => ({ part, whole }),
  judge: ({ part: some = null, whole: all = null }) => ({
    holds: !some || !all || compare(some, all) <= 0,
    stated: some,
    expected: all,
    says: (print) => says(print(some), print(all)),
  }),
})

/** opening + in − out + adjustment = closing. */
export const balance = (
  id: string,
  label: Label,
  figures: (question: Question) => {
    opening: FigureRef
    closing: FigureRef
    in: readonly FigureRef[]
    out: readonly FigureRef[]
  },
): Check => ({
  id,
  label,
  figures: (question) => {
    const asked = figures(question)
    return {
      opening: asked.opening,
      closing: asked.closing,
      ...Object.fromEntries(asked.in.map((ref, index) => [`in${index}`, ref])),
      ...Object.fromEntries(asked.out.map((ref, index) => [`out${index}`, ref])),
    }
  },
  judge: (values) => {
    const named = (prefix: string) =>
      Object.keys(values)
        .filter((name) => new RegExp(`^${prefix}\\d+$`).test(name))
        .map((name) => values[name] ?? null)
    const ins = named('in')
    const outs = named('out')
    const arrived = total([values.opening ?? null, ...ins])
    const left = total(outs)
    const expected = arrived && left ? subtract(arrived, left) : null
    const closing = values.closing ?? null
    const holds = equal(expected, closing)
    const sums = (print: (value: Exact | null) => string) =>
      [
        print(values.opening ?? null),
        ...ins.map((one) => `+ ${print(one)}`),
        ...outs.map((one) => `− ${print(one)}`),
      ].join(' ')
    return {
      holds,
      stated: closing,
      expected,
      says: (print) => ({
        vi: `${sums(print)} = ${print(expected)}${holds ? '' : `, khác ${print(closing)}`}`,
        en: `${sums(print)} = ${print(expected)}${holds ? '' : `, not ${print(closing)}`}`,
      }),
    }
  },
})

/** n of N with the missing named. Holds when none is missing; otherwise a plain statement, not an error. */
export const coverage = (
  id: string,
  label: Label,
  n: FigureRef,
  all: FigureRef,
  missing: FigureRef,
): Check => ({
  id,
  label,
  missing,
  figures: () => ({ n, all }),
  judge: ({ n: covered, all: whole }) => ({
    holds: equal(covered ?? null, whole ?? null),
    stated: covered ?? null,
    expected: whole ?? null,
    says: (print) => ({
      vi: `${print(covered ?? null)}/${print(whole ?? null)}`,
      en: `${print(covered ?? null)}/${print(whole ?? null)}`,
    }),
  }),
})
