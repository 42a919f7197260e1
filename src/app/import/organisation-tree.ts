import type { ListedOrganisation } from '#areas/organisations/import/profile.ts'
import type { Label } from '#kernel/label.ts'
import { markedKey, searchKey } from '#kernel/names.ts'
import { idOf } from './ids.ts'

/** An organisation the book has on its opening day. */
export interface Standing {
  id: string
  name: string
  code: string | null
  parent: string | null
}

interface Listed extends ListedOrganisation {
  row: number
}

export interface Placed {
  row: number
  id: string
  parent: string
  listed: ListedOrganisation
}

export interface Tree {
  /** Superiors before those under them. */
  placed: Placed[]
  /** Rows of organisations the book has. */
  known: { row: number; name: string }[]
  errors: { row: number; message: Label }[]
}

const unknownParent: Label = {
  vi: 'Trực thuộc: không có «{text}» trong sổ hay trong danh sách.',
  en: 'Under: neither the book nor the list has "{text}".',
}
const severalParents: Label = {
  vi: 'Trực thuộc: có nhiều tổ chức tên «{text}»; ghi mã.',
  en: 'Under: several organisations are called "{text}"; give the code.',
}
const inCircle: Label = {
  vi: '{text}: cấp trên của nó lại trực thuộc chính nó.',
  en: '{text}: its superior is under itself.',
}
const parentFails: Label = {
  vi: 'Trực thuộc: «{text}» ở dòng {row} chưa đạt.',
  en: 'Under: "{text}" in row {row} does not pass.',
}
const twice: Label = { vi: '{text}: trùng với dòng {row}.', en: '{text}: the same as row {row}.' }

const filled = ({ vi, en }: Label, text: string, row = 0): Label => {
  const fill = (said: string) => said.replace('{text}', text).replace('{row}', String(row))
  return { vi: fill(vi), en: fill(en) }
}

const answersTo = (text: string, { name, code }: { name: string; code?: string | null | undefined }) => {
  const key = searchKey(text)
  return searchKey(name) === key || (Boolean(code) && searchKey(code ?? '') === key)
}

/**
 * Finds each listed organisation its superior by name or code, in the book or in the list itself; without
 * one it stands directly under the root. Ids follow from the book, the superior and the code or name.
 */
export const placeInTree = (
  all: readonly Listed[],
  standing: readonly Standing[],
  { book, root }: { book: string; root: string },
): Tree => {
  const isKnown = (one: Listed) => standing.some((other) => isSame(one, other, standing, root))
  const news = all.filter((one) => !isKnown(one))
  const tree: Tree = { placed: [], known: all.filter(isKnown), errors: [] }
  const placedAt = new Map<number, Placed | Label>()
  const taken = new Map<string, number>()

  const parentOf = (one: Listed, under: readonly number[]): string | Label => {
    const { parent } = one
    if (parent === undefined) return root
    const inBook = standing.filter((other) => answersTo(parent, other))
    const inList = news.filter((other) => other !== one && answersTo(parent, other))
    if (inBook.length + inList.length > 1) return filled(severalParents, parent)
    const [found] = inBook
    if (found) return found.id
    const [listed] = inList
    if (!listed) return filled(unknownParent, parent)
    const placed = place(listed, [...under, one.row])
    return 'id' in placed ? placed.id : filled(parentFails, parent, listed.row)
  }

  const place = (one: Listed, under: readonly number[]): Placed | Label => {
    const before = placedAt.get(one.row)
    if (before) return before
    const put = (result: Placed | Label) => {
      placedAt.set(one.row, result)
      return result
    }
    if (under.includes(one.row)) return put(filled(inCircle, one.name))
    const parent = parentOf(one, under)
    if (typeof parent !== 'string') return put(placedAt.get(one.row) ?? parent)
    const { row, ...listed } = one
    const id = idOf(book, 'organisation', parent, one.code ?? markedKey(one.name))
    const same = taken.get(id)
    if (same !== undefined) return put(filled(twice, one.name, same))
    taken.set(id, row)
    const placed = { row, id, parent, listed }
    tree.placed.push(placed)
    return put(placed)
  }

  for (const one of news) {
    const result = place(one, [])
    if (!('id' in result)) tree.errors.push({ row: one.row, message: result })
  }
  return tree
}

/** By code where both have one; else by name under the same superior. The root is known by its name alone. */
const isSame = (one: Listed, other: Standing, standing: readonly Standing[], root: string): boolean => {
  if (one.code && other.code) return searchKey(one.code) === searchKey(other.code)
  if (searchKey(one.name) !== searchKey(other.name)) return false
  if (other.id === root) return true
  if (one.parent === undefined) return other.parent === root
  const superior = standing.find(({ id }) => id === other.parent)
  return superior !== undefined && answersTo(one.parent, superior)
}
