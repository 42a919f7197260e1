import { useQueryClient } from '@tanstack/react-query'
import { type ClipboardEvent, useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { searchKey } from '#kernel/names.ts'
import { pastedLines, readLines } from './pasted-lines.ts'
import { registerPage } from './queries.ts'
import type { Field } from './record-schema.ts'

interface List {
  /** What one line asks. */
  item: Field | null
  lines: readonly unknown[]
  onChange: (lines: readonly unknown[]) => void
  on: Day
}

const isBlank = (line: unknown): boolean =>
  line === undefined || (typeof line === 'object' && line !== null && Object.keys(line).length === 0)

/** A table of a spreadsheet pasted into any field of a list becomes lines; what is not understood is told. */
export const usePastedLines = ({ item, lines, onChange, on }: List) => {
  const client = useQueryClient()
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const find = async (register: string, name: string) => {
    const page = registerPage(register, { q: name, on, pageSize: 8 })
    // What may not be read is as little known as what is not there.
    const { rows } = await client.fetchQuery(page).catch(() => ({ rows: [] }))
    const same = rows.filter((one) => searchKey(one.name) === searchKey(name))
    return same.length === 1 ? same[0]?.subject : undefined
  }
  const take = async (text: string) => {
    if (!item) return
    const fields = item.control === 'group' ? item.fields : [item]
    const read = await readLines(pastedLines(text, fields), fields, find)
    const values = read.values.map((one) => (item.control === 'group' ? one : one[item.name]))
    setUnknown(read.unknown)
    onChange([...lines, ...values].filter((one) => !isBlank(one)))
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const isProse = event.target instanceof HTMLTextAreaElement && !text.includes('\t')
    if (isProse || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    void take(text)
  }
  return { onPaste, unknown }
}
