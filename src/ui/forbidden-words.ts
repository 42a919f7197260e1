import type { Label } from '#kernel/label.ts'

// The program's own vocabulary and the office's politeness: what a screen never says.
const forbidden: readonly RegExp[] = [
  /bản ghi/i,
  /bút toán/i,
  /sự kiện/i,
  /Σ/,
  /(?<!\p{L})(anh|chị)(?!\p{L})/iu,
  /!/,
]

/** What is wrong with a catalogue of labels, one line each; empty when nothing is. */
export const faultsOf = (catalogue: { readonly [name: string]: Label }): string[] =>
  Object.entries(catalogue).flatMap(([name, label]) => [
    ...(label.vi.trim() ? [] : [`${name} says nothing in Vietnamese`]),
    ...(label.en.trim() ? [] : [`${name} says nothing in English`]),
    ...forbidden.filter((word) => word.test(label.vi)).map((word) => `${name} uses ${word.source}`),
    ...(/[Σ!]/.test(label.en) ? [`${name} uses a forbidden mark in English`] : []),
    ...(holes(label.vi) === holes(label.en) ? [] : [`${name} has other holes in English`]),
  ])

const holes = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()
