import { count, newSubject, subject } from '#subjects/fields.ts'
import type { Position } from '#subjects/positions.ts'
import type { Tenure } from '#subjects/tenures.ts'
import { type Term, termFrom } from './term.ts'

/** What every form about a post asks. */
export const postFields = {
  person: subject('persons', { vi: 'Cán bộ', en: 'Cadre' }),
  post: subject('positions', { vi: 'Chức danh', en: 'Post' }),
  tenure: newSubject('tenures', { vi: 'Chức vụ', en: 'Tenure' }),
  held: subject('tenures', { vi: 'Chức vụ đang giữ', en: 'Post held' }),
  termMonths: count(
    { vi: 'Thời hạn bổ nhiệm (tháng)', en: 'Term in months' },
    { help: { vi: 'Bỏ trống: theo thời hạn của chức danh', en: 'Leave empty for the term of the post' } },
  ).optional(),
}

export const decisionDays = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Từ ngày', en: 'From' },
}

/** A tenure as the record that opens it freezes it. */
export type Taken = Omit<Tenure, 'person'>

export const takenFrom = (
  postId: string,
  post: Position | undefined,
  term: Term | null,
  more: Partial<Taken> = {},
): Taken | null =>
  post
    ? {
        organisation: post.organisation,
        unit: post.unit,
        place: post.place,
        position: post.title,
        post: postId,
        role: post.role,
        managedBy: post.managedBy,
        concurrent: false,
        forPost: null,
        requires: post.requires,
        termMonths: post.termMonths,
        termEndsOn: term?.endsOn ?? null,
        noticeOn: term?.noticeOn ?? null,
        ...more,
      }
    : null

/** The term of an appointment: as the decision says, or as the post has it. */
export const termOfAppointment = (
  from: Parameters<typeof termFrom>[0],
  post: Position | undefined,
  months: number | undefined,
): Term | null => termFrom(from, months ?? post?.termMonths ?? null)
