import { type Day, yearOf } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { type RowsOf, type WorkLine, worklist } from '#kernel/worklist.ts'
import { type Tenure, tenures } from '#subjects/tenures.ts'
import { nominations, plans } from './registers.ts'

// The working lists of a personnel sub-committee (tiểu ban nhân sự đại hội): worked out from plans,
// nominations and tenures on any day. They propose; who is nominated or elected is decided elsewhere.

const yes: Label = { vi: 'Có', en: 'Yes' }
const plannedLabel: Label = { vi: 'Chức danh quy hoạch', en: 'Planned for' }
const termLabel: Label = { vi: 'Nhiệm kỳ', en: 'Term' }
const presentLabel: Label = { vi: 'Chức vụ hiện nay', en: 'Present posts' }
const born = { bornOn: { vi: 'Ngày sinh', en: 'Born' } }

/** The term that begins next: '2025-2030' from 2020 on, until it has begun. Null where none is planned. */
export const comingTerm = (terms: readonly (string | null)[], on: Day): string | null =>
  terms.filter((term): term is string => term !== null && Number(term.slice(0, 4)) >= yearOf(on)).sort()[0] ??
  null

const termOf = (rows: RowsOf, on: Day): string | null =>
  comingTerm(
    [...rows(plans), ...rows(nominations)].map(({ row }) => row.term),
    on,
  )

/** What somebody holds today, the main posts first. */
const presentPosts = (rows: RowsOf): ((person: string) => string) => {
  const held = new Map<string, Tenure[]>()
  for (const { row } of rows(tenures)) held.set(row.person, [...(held.get(row.person) ?? []), row])
  return (person) =>
    (held.get(person) ?? [])
      .toSorted((a, b) => Number(a.concurrent ?? false) - Number(b.concurrent ?? false))
      .map((one) => one.position)
      .join(', ')
}

const committeeRoles: readonly unknown[] = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
]

/** Cấp ủy đương nhiệm: who sits now, and whether a plan of the coming term has the person. */
export const congressIncumbents = worklist(
  'cadres.congress-incumbents',
  { vi: 'Cấp ủy đương nhiệm', en: 'Present committee members' },
  {
    vi: 'Người đang giữ chức vụ cấp ủy và có trong quy hoạch nhiệm kỳ tới hay không; chưa xét độ tuổi tái cử.',
    en: 'Whoever holds a post of a committee today, and whether a plan of the coming term has them; age is not judged.',
  },
  {
    reads: [tenures, plans, nominations],
    particulars: born,
    columns: {
      position: { vi: 'Chức vụ cấp ủy', en: 'Post of the committee' },
      since: { vi: 'Giữ từ ngày', en: 'Since' },
      planned: { vi: 'Trong quy hoạch nhiệm kỳ tới', en: 'Planned for the coming term' },
    },
    lines: (on, rows) => {
      const term = termOf(rows, on)
      const planned = new Set(
        rows(plans).flatMap(({ row }) => (row.term === term && term !== null ? [row.person] : [])),
      )
      return rows(tenures)
        .filter(({ row }) => committeeRoles.includes(row.role))
        .map(({ from, row }) => ({
          subject: row.person,
          organisation: row.organisation,
          due: null,
          values: {
            position: row.position,
            since: from,
            planned: planned.has(row.person) ? yes : null,
          },
        }))
    },
  },
)

/** Nguồn giới thiệu: planned for a post of the coming term and not nominated for it yet. */
export const congressCandidates = worklist(
  'cadres.congress-candidates',
  { vi: 'Nguồn nhân sự trong quy hoạch', en: 'Planned persons' },
  {
    vi: 'Người có trong quy hoạch nhiệm kỳ tới mà chưa được giới thiệu ứng cử chức danh ấy; mỗi chức danh một dòng.',
    en: 'Those planned for a post of the coming term and not nominated for it yet, a line for each post.',
  },
  {
    reads: [plans, nominations, tenures],
    settledBy: 'cadre.nominated',
    particulars: born,
    columns: {
      post: plannedLabel,
      term: termLabel,
      present: presentLabel,
      young: { vi: 'Cán bộ trẻ', en: 'Young' },
      minority: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
    },
    lines: (on, rows) => {
      const term = termOf(rows, on)
      const present = presentPosts(rows)
      const key = (row: { person: string; post: string; term: string | null }) =>
        `${row.person} ${row.post} ${row.term}`
      const nominated = new Set(rows(nominations).map(({ row }) => key(row)))
      return rows(plans)
        .filter(({ row }) => row.term === term && !nominated.has(key(row)))
        .map(
          ({ row }): WorkLine => ({
            subject: row.person,
            organisation: row.organisation,
            due: null,
            values: {
              post: row.post,
              term: row.term,
              present: present(row.person),
              young: row.young ? yes : null,
              minority: row.minority ? yes : null,
            },
          }),
        )
    },
  },
)

/** Nhân sự đã giới thiệu: nominated for the coming term, the election still to come. */
export const congressNominees = worklist(
  'cadres.congress-nominees',
  { vi: 'Nhân sự đã giới thiệu ứng cử', en: 'Nominees' },
  {
    vi: 'Người đã được giới thiệu ứng cử nhiệm kỳ tới mà chưa có kết quả bầu; mỗi chức danh một dòng.',
    en: 'Those nominated for the coming term whose election is still to come, a line for each post.',
  },
  {
    reads: [nominations, plans, tenures],
    settledBy: 'cadre.elected',
    particulars: born,
    columns: {
      post: { vi: 'Giới thiệu để bầu', en: 'Nominated for' },
      term: termLabel,
      nominatedOn: { vi: 'Ngày giới thiệu', en: 'Nominated on' },
      present: presentLabel,
    },
    lines: (on, rows) => {
      const term = termOf(rows, on)
      const present = presentPosts(rows)
      return rows(nominations)
        .filter(({ row }) => term !== null && row.term === term)
        .map(
          ({ from, row }): WorkLine => ({
            subject: row.person,
            organisation: row.organisation,
            due: null,
            values: { post: row.post, term: row.term, nominatedOn: from, present: present(row.person) },
          }),
        )
    },
  },
)

export const worklists = [congressIncumbents, congressCandidates, congressNominees]
