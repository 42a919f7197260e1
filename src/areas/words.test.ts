import { describe, expect, it } from 'vitest'
import { catalogue } from '#app/catalogue.ts'
import type { Label } from '#kernel/label.ts'
import { refusalCatalogue } from '#kernel/refusal.ts'
import { faultsOf } from '#ui/forbidden-words.ts'

const plain = (text: string) => text.replace(/\{\w+\}/g, '…')

const texts = (): { [where: string]: Label } =>
  Object.fromEntries([
    ...[...catalogue.kinds.values()].flatMap((kind) => [
      [kind.id, kind.label],
      ...(kind.help ? [[`${kind.id} help`, kind.help]] : []),
    ]),
    ...[...catalogue.figures.values()].flatMap((figure) => [
      [figure.id, figure.label],
      [`${figure.id} meaning`, figure.meaning],
    ]),
    ...[...catalogue.registers.values()].map((register) => [register.id, register.label]),
    // A refusal may fill its holes with words of one language only.
    ...refusalCatalogue().map(({ code, message }) => [
      code,
      { vi: plain(message.vi), en: plain(message.en) },
    ]),
  ])

describe('the words the areas bring to the screen', () => {
  it('are there in both languages and are the trade’s own', () => {
    expect(Object.keys(texts()).length).toBeGreaterThan(100)
    expect(faultsOf(texts())).toEqual([])
  })
})

describe('a kind', () => {
  it('names only figures there are as those it adds to', () => {
    for (const kind of catalogue.kinds.values())
      for (const id of kind.addsTo) expect(catalogue.figures.has(id), `${kind.id}: ${id}`).toBe(true)
  })

  it('names companions there are, with the field they share', () => {
    for (const kind of catalogue.kinds.values())
      for (const companion of [kind.introducedBy, kind.followedBy]) {
        if (!companion) continue
        const other = catalogue.kinds.get(companion.kind)
        expect(Object.keys(other?.body.shape ?? {}), kind.id).toContain(companion.field)
        expect(Object.keys(kind.body.shape), kind.id).toContain(companion.field)
      }
  })
})
