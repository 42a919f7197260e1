import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { PostingLine } from '#kernel/posting.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { flag, form, onDay, subject } from '#subjects/fields.ts'
import { type PostRole, positions, steeringRoles } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { appointments, concurrentPosts, coOptions, elections, personnelTurns } from '../figures/personnel.ts'
import { judgeTaking, rowsOn, takingOf } from '../judged.ts'
import { newPerson } from '../new-person.ts'
import { decisionDays, postFields, takenFrom, termOfAppointment } from '../post-fields.ts'
import { termBegins, termFrom, termOf } from '../term.ts'

const notACommitteePost = refusal('not-a-committee-post', {
  vi: 'Chỉ định bổ sung chỉ dành cho cấp ủy viên, ủy viên ban thường vụ, bí thư, phó bí thư. Chọn chức danh của cấp ủy.',
  en: 'Co-option is to a seat or office of a committee. Choose such a post.',
})
const noMainPost = refusal('no-main-post', {
  vi: 'Đồng chí chưa giữ chức vụ nào khác vào ngày này, nên chưa phải là kiêm nhiệm. Ghi bổ nhiệm hoặc được bầu.',
  en: 'The person holds no other post on that day, so this is not a concurrent one. Record an appointment or election.',
})
const notASteeringPost = refusal('not-a-steering-post', {
  vi: 'Chọn chức danh của ban chỉ đạo, tổ công tác.',
  en: 'Choose a post of a steering committee.',
})

const ofACommittee: readonly PostRole[] = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
  'inspection-member',
]
const ofASteeringCommittee: readonly PostRole[] = steeringRoles

interface Taking {
  id: string
  label: Label
  help?: Label
  verb: Label
  predicate: Label
  counted: readonly {
    id: string
    add: (day: PostingLine['day'], amount: number, of: object) => PostingLine
  }[]
  concurrent?: boolean
  rule?: 'committee' | 'has-post'
  /** The template of its decision, and what else falls out of it. */
  papers?: readonly string[]
}

/** Somebody takes a post by a decision; each way of taking one is a kind of its own. */
const taking = ({ id, label, help, verb, predicate, counted, concurrent, rule, papers }: Taking): Kind =>
  kind(id, {
    label,
    ...(papers ? { papers } : {}),
    ...(help ? { help } : {}),
    addsTo: counted.map((one) => one.id),
    citesDecision: true,
    confidentiality: 'internal',
    days: decisionDays,
    introducedBy: newPerson,
    verb: { label: verb, on: 'persons', field: 'person' },
    body: form({
      tenure: postFields.tenure,
      person: postFields.person,
      post: postFields.post,
      termMonths: postFields.termMonths,
    }),
    needs: ({ body, organisation }) => takingOf(body, organisation),
    rule: (record, loaded) => {
      const role = loaded.post.on(record.effectiveOn)?.role
      return [
        ...judgeTaking(record, loaded),
        rule === 'committee' &&
          role &&
          !ofACommittee.includes(role) &&
          notACommitteePost({}, { field: 'post' }),
        rule === 'has-post' &&
          rowsOn(loaded.held, record.effectiveOn).length === 0 &&
          noMainPost({}, { field: 'person' }),
      ]
    },
    facts: ({ body, effectiveOn }, { post }) => {
      const row = post.on(effectiveOn)
      const term = termOfAppointment(effectiveOn, row, body.termMonths)
      return { taken: takenFrom(body.post, row, term, { concurrent: concurrent ?? false }) }
    },
    posts: ({ body, decidedOn, facts: { taken } }) => [
      ...counted.map((one) => one.add(decidedOn, 1, { subject: body.person })),
      ...(taken ? termBegins(termOf(taken), { subject: body.person, organisation: taken.organisation }) : []),
    ],
    changes: ({ body, effectiveOn, facts: { taken } }) =>
      taken ? [opens(tenures, body.tenure, effectiveOn, { person: body.person, ...taken })] : [],
    tells: {
      vi: ({ body }, name) => `${name(body.person)} ${predicate.vi} ${name(body.post)}`,
      en: ({ body }, name) => `${name(body.person)} ${predicate.en} ${name(body.post)}`,
    },
  })

export const cadreAppointed = taking({
  id: 'cadre.appointed',
  label: { vi: 'Bổ nhiệm', en: 'Appointed' },
  verb: { vi: 'Bổ nhiệm', en: 'Appoint' },
  predicate: { vi: 'được bổ nhiệm giữ chức', en: 'appointed' },
  counted: [appointments, personnelTurns],
  papers: ['quyet-dinh-bo-nhiem'],
})

export const cadreCoOpted = taking({
  id: 'cadre.co-opted',
  label: { vi: 'Chỉ định bổ sung cấp ủy', en: 'Co-opted to a committee' },
  verb: { vi: 'Chỉ định bổ sung cấp ủy', en: 'Co-opt' },
  predicate: { vi: 'được chỉ định bổ sung', en: 'co-opted as' },
  counted: [coOptions, personnelTurns],
  papers: ['quyet-dinh-chi-dinh'],
  rule: 'committee',
})

export const cadreElected = taking({
  id: 'cadre.elected',
  label: { vi: 'Được bầu giữ chức danh', en: 'Elected' },
  help: {
    vi: 'Kết quả bầu tại đại hội, hội nghị, kỳ họp; việc giới thiệu ứng cử ghi riêng.',
    en: 'The result of an election; the nomination is entered by itself.',
  },
  verb: { vi: 'Ghi kết quả bầu', en: 'Elected' },
  predicate: { vi: 'được bầu giữ chức', en: 'elected' },
  counted: [elections],
  papers: ['quyet-dinh-chuan-y', 'danh-sach-nhan-su-ung-cu'],
})

export const concurrentPostAssigned = taking({
  id: 'cadre.concurrent-post-assigned',
  label: { vi: 'Phân công kiêm nhiệm', en: 'Concurrent post' },
  verb: { vi: 'Phân công kiêm nhiệm', en: 'Assign a further post' },
  predicate: { vi: 'được phân công kiêm', en: 'assigned, besides the present post,' },
  counted: [concurrentPosts, personnelTurns],
  concurrent: true,
  papers: ['quyet-dinh-kiem-nhiem'],
  rule: 'has-post',
})

/** Kiện toàn ban chỉ đạo: by name, or by virtue of a post; who leaves that post becomes a finding. */
export const steeringMemberAssigned = kind('steering.member-assigned', {
  label: { vi: 'Phân công thành viên ban chỉ đạo', en: 'Steering committee member' },
  addsTo: ['cadres.steering-held'],
  citesDecision: true,
  days: decisionDays,
  introducedBy: newPerson,
  verb: { label: { vi: 'Vào ban chỉ đạo', en: 'To a steering committee' }, on: 'persons', field: 'person' },
  body: form({
    tenure: postFields.tenure,
    person: postFields.person,
    post: postFields.post,
    forPost: subject(
      'positions',
      { vi: 'Theo chức vụ', en: 'By virtue of' },
      { help: { vi: 'Bỏ trống nếu là thành viên đích danh', en: 'Leave empty for a member by name' } },
    ).optional(),
  }),
  needs: ({ body, organisation }) => takingOf(body, organisation),
  rule: (record, loaded) => {
    const role = loaded.post.on(record.effectiveOn)?.role
    return [
      ...judgeTaking(record, loaded),
      role && !ofASteeringCommittee.includes(role) && notASteeringPost({}, { field: 'post' }),
    ]
  },
  facts: ({ body, effectiveOn }, { post }) => ({
    taken: takenFrom(body.post, post.on(effectiveOn), null, { forPost: body.forPost ?? null }),
  }),
  changes: ({ body, effectiveOn, facts: { taken } }) =>
    taken ? [opens(tenures, body.tenure, effectiveOn, { person: body.person, ...taken })] : [],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.person)} tham gia ${name(body.post)}${body.forPost ? ` theo chức vụ ${name(body.forPost)}` : ''}`,
    en: ({ body }, name) =>
      `${name(body.person)} joins as ${name(body.post)}${body.forPost ? ` by virtue of ${name(body.forPost)}` : ''}`,
  },
})

/** Whoever holds a post when the book is opened; the day is the beginning of the book, not of the post. */
export const tenureBroughtForward = kind('tenure.brought-forward', {
  label: { vi: 'Mở sổ chức vụ', en: 'Tenure brought forward' },
  broughtForward: true,
  addsTo: ['cadres.committee-held', 'cadres.payroll-held', 'cadres.village-heads'],
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  body: form({
    tenure: postFields.tenure,
    person: postFields.person,
    post: postFields.post,
    appointedOn: onDay({ vi: 'Ngày bổ nhiệm gần nhất', en: 'Last appointed on' }).optional(),
    concurrent: flag({ vi: 'Kiêm nhiệm', en: 'Concurrent' }),
    forPost: subject('positions', { vi: 'Theo chức vụ', en: 'By virtue of' }).optional(),
  }),
  needs: ({ body }) => ({ post: historyIn(positions, body.post) }),
  facts: ({ body, effectiveOn }, { post }) => {
    const row = post.on(effectiveOn)
    const term = body.appointedOn ? termFrom(body.appointedOn, row?.termMonths ?? null) : null
    return {
      taken: takenFrom(body.post, row, term, { concurrent: body.concurrent, forPost: body.forPost ?? null }),
    }
  },
  posts: ({ body, facts: { taken } }) =>
    taken ? termBegins(termOf(taken), { subject: body.person, organisation: taken.organisation }) : [],
  changes: ({ body, effectiveOn, facts: { taken } }) =>
    taken ? [opens(tenures, body.tenure, effectiveOn, { person: body.person, ...taken })] : [],
  tells: {
    vi: ({ body }, name) => `Khi mở sổ, ${name(body.person)} giữ chức ${name(body.post)}`,
    en: ({ body }, name) => `${name(body.person)} holds ${name(body.post)} at the opening`,
  },
})
