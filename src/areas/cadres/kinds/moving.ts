import { type Day, printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, type History, opens, type RegisterRow } from '#kernel/register.ts'
import { form, labelled } from '#subjects/fields.ts'
import { payrollRoles } from '#subjects/positions.ts'
import { type Tenure, tenures } from '#subjects/tenures.ts'
import { personnelTurns, rotations, transfers } from '../figures/personnel.ts'
import { judgeTaking, takingOf } from '../judged.ts'
import { decisionDays, postFields, takenFrom, termOfAppointment } from '../post-fields.ts'
import { termBegins, termEnds, termOf } from '../term.ts'

const whichPost = refusal('which-post-left', {
  vi: 'Đồng chí giữ nhiều chức vụ, hoặc không giữ chức vụ nào trong cơ quan, đơn vị vào ngày {day}. Chọn chức vụ thôi giữ.',
  en: 'The person holds several posts, or none in an agency, on {day}. Choose the post given up.',
})
const samePost = refusal('same-post', {
  vi: 'Chức danh mới phải khác chức danh đang giữ.',
  en: 'The new post is another than the present one.',
})

const onThePayroll: readonly unknown[] = payrollRoles

/** The tenure given up: the one chosen, or the only main post in an agency or unit. */
const leftOf = (
  chosen: string | undefined,
  held: readonly History<Tenure>[],
  day: Day,
): RegisterRow<Tenure> | undefined => {
  const rows = held.flatMap((history) => history.rowOn(day) ?? [])
  if (chosen) return rows.find((row) => row.subject === chosen)
  const main = rows.filter(({ row }) => !row.concurrent && onThePayroll.includes(row.role))
  return main.length === 1 ? main[0] : undefined
}

/** From one post to another in one decision: the one given up ends on the day the other begins. */
const moving = (id: string, label: Label, predicate: Label, counted: typeof transfers, paper: string): Kind =>
  kind(id, {
    label,
    addsTo: [counted.id, personnelTurns.id],
    citesDecision: true,
    confidentiality: 'internal',
    days: decisionDays,
    verb: { label, on: 'persons', field: 'person' },
    papers: [paper],
    body: form({
      person: postFields.person,
      from: labelled(
        postFields.held,
        { vi: 'Thôi giữ chức vụ', en: 'Gives up' },
        {
          help: {
            vi: 'Bỏ trống nếu chỉ giữ một chức vụ trong cơ quan, đơn vị',
            en: 'Leave empty where only one post in an agency is held',
          },
        },
      ).optional(),
      post: labelled(postFields.post, { vi: 'Chức danh mới', en: 'New post' }),
      tenure: postFields.tenure,
      termMonths: postFields.termMonths,
    }),
    needs: ({ body, organisation }) => takingOf(body, organisation),
    rule: (record, loaded) => {
      const { body, effectiveOn } = record
      const left = leftOf(body.from, loaded.held, effectiveOn)
      if (!left) return [whichPost({ day: printDay(effectiveOn) }, { field: 'from' })]
      return [
        left.row.post === body.post ? samePost({}, { field: 'post' }) : undefined,
        ...judgeTaking(record, loaded, left.row.post ?? undefined),
      ]
    },
    facts: ({ body, effectiveOn }, { post, held }) => {
      const row = post.on(effectiveOn)
      const left = leftOf(body.from, held, effectiveOn)
      return {
        taken: takenFrom(body.post, row, termOfAppointment(effectiveOn, row, body.termMonths)),
        left: left
          ? {
              tenure: left.subject,
              organisation: left.row.organisation,
              title: left.row.position,
              term: termOf(left.row),
            }
          : null,
      }
    },
    posts: ({ body, decidedOn, effectiveOn, facts: { taken, left } }) => {
      const of = (organisation: string) => ({ subject: body.person, organisation })
      return [
        counted.add(decidedOn, 1, { subject: body.person }),
        personnelTurns.add(decidedOn, 1, { subject: body.person }),
        ...(left ? termEnds(left.term, effectiveOn, of(left.organisation)) : []),
        ...(taken ? termBegins(termOf(taken), of(taken.organisation)) : []),
      ]
    },
    changes: ({ body, effectiveOn, facts: { taken, left } }) => [
      ...(left ? [closes(tenures, left.tenure, effectiveOn)] : []),
      ...(taken ? [opens(tenures, body.tenure, effectiveOn, { person: body.person, ...taken })] : []),
    ],
    tells: {
      vi: ({ body, facts }, name) =>
        `${name(body.person)}${facts.left ? `, ${facts.left.title},` : ''} ${predicate.vi} giữ chức ${name(body.post)}`,
      en: ({ body, facts }, name) =>
        `${name(body.person)}${facts.left ? `, ${facts.left.title},` : ''} ${predicate.en} to be ${name(body.post)}`,
    },
  })

export const cadreTransferred = moving(
  'cadre.transferred',
  { vi: 'Điều động', en: 'Transferred' },
  { vi: 'được điều động', en: 'transferred' },
  transfers,
  'quyet-dinh-dieu-dong',
)

export const cadreRotated = moving(
  'cadre.rotated',
  { vi: 'Luân chuyển', en: 'Rotated' },
  { vi: 'được luân chuyển', en: 'rotated' },
  rotations,
  'quyet-dinh-luan-chuyen',
)
