import { describe, expect, test } from 'vitest'
import { areas } from '#areas/index.ts'
import { submittedRecordSchema } from '#kernel/record.ts'
import { lak } from './index.ts'

const entries = [...lak.entries()]
const records = entries.flatMap((entry) => entry.records)
const kinds = new Map(areas.flatMap((area) => area.kinds).map((one) => [one.id, one]))

describe('the sample of Lắk', () => {
  test('every record’s body is one its kind accepts', () => {
    const problems = records.flatMap((record) => {
      const kind = kinds.get(record.kind)
      if (!kind) return [`${record.kind}: no such kind`]
      const body = kind.body.safeParse(record.body)
      const whole = submittedRecordSchema.safeParse(record)
      return body.success && whole.success
        ? []
        : [`${record.kind}: ${body.error?.message ?? whole.error?.message}`]
    })
    expect([...new Set(problems)]).toEqual([])
  })

  test('ids are unique, and the same each time', () => {
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length)
    expect(new Set(entries.map((one) => one.id)).size).toBe(entries.length)
    expect([...lak.entries()]).toEqual(entries)
  })

  test('entries come in the order of time, and fit into the journal’s limit', () => {
    const months = entries.slice(2).map((entry) => entry.records[0]?.decidedOn.slice(0, 7) ?? '')
    expect(months).toEqual([...months].sort())
    for (const entry of entries) expect(entry.records.length).toBeLessThanOrEqual(20_000)
  })

  test('a numbered paper has one day and one issuer', () => {
    const papers = new Map<string, string>()
    for (const { basis } of records) {
      if (!basis?.number) continue
      const stated = `${basis.issuedOn} ${basis.issuer}`
      expect(papers.get(basis.number) ?? stated).toBe(stated)
      papers.set(basis.number, stated)
    }
    expect(papers.size).toBeGreaterThan(200)
  })
})
