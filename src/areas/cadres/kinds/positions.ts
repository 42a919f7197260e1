import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historiesNaming, opens } from '#kernel/register.ts'
import { chosen, count, filledIn, form, labelled, newSubject, subject, text } from '#subjects/fields.ts'
import { managingLevels, type PostRole, positions, postRoles } from '#subjects/positions.ts'
import { studyProgrammes } from '#subjects/studies.ts'
import { tenures } from '#subjects/tenures.ts'
import { rowsOn } from '../judged.ts'
import { decisionDays } from '../post-fields.ts'

const thePost = { vi: 'Chức danh', en: 'Post' }

const particulars = {
  title: text(
    { vi: 'Tên chức danh', en: 'Title' },
    { help: { vi: 'Ví dụ: Chủ nhiệm Ủy ban Kiểm tra', en: 'For example Head of the inspection commission' } },
  ),
  role: chosen(postRoles, { vi: 'Loại chức danh', en: 'Kind of post' }),
  of: subject('party-organisations', { vi: 'Tổ chức đảng', en: 'Party organisation' }),
  unit: subject('units', { vi: 'Cơ quan, đơn vị, ban chỉ đạo', en: 'Agency, unit, board' }).optional(),
  place: subject('places', { vi: 'Thôn, xã', en: 'Village or commune' }).optional(),
  managedBy: chosen(managingLevels, { vi: 'Phân cấp quản lý', en: 'Managed by' }),
  seats: labelled(
    z.int().min(1).max(500).meta({ control: 'number' }),
    { vi: 'Số lượng được giao', en: 'Seats' },
    { help: { vi: 'Biên chế, hoặc số ủy viên được quyết định', en: 'As decided' } },
  ).optional(),
  termMonths: count({ vi: 'Thời hạn bổ nhiệm (tháng)', en: 'Term in months' }).optional(),
  requires: chosen(studyProgrammes, { vi: 'Chuẩn đào tạo', en: 'Study asked for' }).optional(),
}

/** Heads and deputies of agencies are appointed for the term regulation sets; others are elected or hired. */
const isAppointed = (role: PostRole): boolean => role === 'leader' || role === 'deputy-leader'

const recorded = (id: string, label: typeof thePost, broughtForward: boolean) =>
  kind(id, {
    label,
    broughtForward,
    addsTo: [
      'cadres.committee-seats',
      'cadres.payroll-seats',
      'cadres.steering-seats',
      'cadres.committee-empty',
      'cadres.payroll-empty',
    ],
    days: { decided: { vi: 'Từ ngày', en: 'From' } },
    body: form({ post: newSubject('positions', thePost), ...particulars }),
    facts: ({ body, effectiveOn }) => ({
      termMonths:
        body.termMonths ?? (isAppointed(body.role) ? personnelRulesOn(effectiveOn).termMonths.value : null),
    }),
    changes: ({ body, effectiveOn, facts }) => [
      opens(positions, body.post, effectiveOn, {
        title: body.title,
        role: body.role,
        organisation: body.of,
        unit: body.unit ?? null,
        place: body.place ?? null,
        managedBy: body.managedBy,
        seats: body.seats ?? 1,
        termMonths: facts.termMonths,
        requires: body.requires ?? null,
      }),
    ],
    tells: {
      vi: ({ body }) => `${label.vi}: ${body.title}, ${body.seats ?? 1} người`,
      en: ({ body }) => `${label.en}: ${body.title}, seats ${body.seats ?? 1}`,
    },
  })

export const positionRecorded = recorded(
  'position.recorded',
  { vi: 'Đặt chức danh', en: 'Post created' },
  false,
)
export const positionBroughtForward = recorded(
  'position.brought-forward',
  { vi: 'Mở sổ chức danh', en: 'Post brought forward' },
  true,
)

const nothingChanged = refusal('position-unchanged', {
  vi: 'Chưa có nội dung nào của chức danh được thay đổi. Điền ít nhất một mục.',
  en: 'Nothing about the post is changed. Fill in at least one field.',
})

/** Another quota, title or level. Tenures keep the title and level of their own decision. */
export const positionChanged = kind('position.changed', {
  label: { vi: 'Điều chỉnh chức danh, số lượng', en: 'Post changed' },
  addsTo: ['cadres.committee-seats', 'cadres.payroll-seats', 'cadres.steering-seats'],
  days: decisionDays,
  verb: { label: { vi: 'Điều chỉnh', en: 'Change' }, on: 'positions', field: 'post' },
  body: form({
    post: subject('positions', thePost),
    title: particulars.title.optional(),
    managedBy: particulars.managedBy.optional(),
    seats: particulars.seats,
    termMonths: particulars.termMonths,
    requires: particulars.requires,
  }),
  rule: ({ body: { post: _, ...patch } }) => [
    Object.keys(filledIn(patch)).length === 0 && nothingChanged({}, { field: 'title' }),
  ],
  changes: ({ body: { post, ...patch }, effectiveOn }) => [
    amends(positions, post, effectiveOn, filledIn(patch)),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Điều chỉnh chức danh ${name(body.post)}${body.seats ? ` thành ${body.seats} người` : ''}`,
    en: ({ body }, name) => `Post ${name(body.post)} changed${body.seats ? ` to ${body.seats} seats` : ''}`,
  },
})

const stillHeld = refusal('post-still-held', {
  vi: 'Chức danh còn {held} người giữ vào ngày {day}. Cho thôi giữ chức trước, trong cùng lần ghi.',
  en: 'The post still has {held} holders on {day}. End their tenures first, in the same entry.',
})

export const positionAbolished = kind('position.abolished', {
  label: { vi: 'Bỏ chức danh', en: 'Post abolished' },
  days: decisionDays,
  verb: { label: { vi: 'Bỏ chức danh', en: 'Abolish' }, on: 'positions', field: 'post' },
  body: form({ post: subject('positions', thePost) }),
  needs: ({ body }) => ({ holders: historiesNaming(tenures, 'post', body.post) }),
  rule: ({ effectiveOn }, { holders }) => {
    const held = rowsOn(holders, effectiveOn).length
    return [held > 0 && stillHeld({ held, day: printDay(effectiveOn) }, { field: 'post' })]
  },
  changes: ({ body, effectiveOn }) => [closes(positions, body.post, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Bỏ chức danh ${name(body.post)}`,
    en: ({ body }, name) => `Post ${name(body.post)} abolished`,
  },
})
