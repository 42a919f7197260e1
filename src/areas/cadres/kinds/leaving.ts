import type { Day } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { History } from '#kernel/register.ts'
import { closes, historiesNaming } from '#kernel/register.ts'
import { form, text } from '#subjects/fields.ts'
import { type Tenure, tenures } from '#subjects/tenures.ts'
import { personnelTurns, postsResigned, relieved, retirements, serviceLeft } from '../figures/personnel.ts'
import { endingOf, heldFacts, judgeHeld } from '../judged.ts'
import { decisionDays, postFields } from '../post-fields.ts'
import { termEnds, termOf } from '../term.ts'

const reason = text({ vi: 'Lý do', en: 'Reason' }).optional()

/** One tenure ends; the others of the same person go on. */
const leavingAPost = (id: string, label: Label, predicate: Label, counted: typeof relieved): Kind =>
  kind(id, {
    label,
    addsTo: [counted.id],
    citesDecision: true,
    confidentiality: 'internal',
    days: decisionDays,
    verb: { label, on: 'tenures', field: 'held' },
    papers: ['quyet-dinh-thoi-giu-chuc'],
    body: form({ held: postFields.held, reason }),
    needs: ({ body, organisation }) => endingOf(body.held, organisation),
    rule: (record, loaded) => judgeHeld(record, loaded),
    facts: ({ effectiveOn }, { held }) => ({ ...heldFacts(held, effectiveOn) }),
    posts: ({ decidedOn, effectiveOn, facts }) =>
      facts.about && facts.organisation
        ? [
            counted.add(decidedOn, 1, { subject: facts.about }),
            ...termEnds(termOf(facts), effectiveOn, {
              subject: facts.about,
              organisation: facts.organisation,
            }),
          ]
        : [],
    changes: ({ body, effectiveOn }) => [closes(tenures, body.held, effectiveOn)],
    tells: {
      vi: ({ body, facts }, name) =>
        `${name(facts.about ?? '')} ${predicate.vi} ${facts.title}${body.reason ? `: ${body.reason}` : ''}`,
      en: ({ body, facts }, name) =>
        `${name(facts.about ?? '')} ${predicate.en} ${facts.title}${body.reason ? `: ${body.reason}` : ''}`,
    },
  })

export const cadreRelieved = leavingAPost(
  'cadre.relieved',
  { vi: 'Miễn nhiệm, thôi giữ chức', en: 'Relieved of a post' },
  { vi: 'thôi giữ chức', en: 'relieved as' },
  relieved,
)

export const postResigned = leavingAPost(
  'cadre.post-resigned',
  { vi: 'Từ chức', en: 'Resigned from a post' },
  { vi: 'từ chức', en: 'resigned as' },
  postsResigned,
)

/** The tenures of somebody on a day, as a leaving has to end them. */
const everyTenure = (held: readonly History<Tenure>[], day: Day) =>
  held.flatMap((history) => {
    const row = history.rowOn(day)
    return row ? [{ tenure: row.subject, organisation: row.row.organisation, term: termOf(row.row) }] : []
  })

/** The person leaves the service: every post held ends with it. */
const leavingTheService = (
  id: string,
  label: Label,
  predicate: Label,
  counted: readonly (typeof retirements)[],
): Kind =>
  kind(id, {
    label,
    help: {
      vi: 'Mọi chức vụ đang giữ kết thúc cùng ngày.',
      en: 'Every post held ends on the same day.',
    },
    addsTo: counted.map((one) => one.id),
    citesDecision: true,
    confidentiality: 'internal',
    days: decisionDays,
    verb: { label, on: 'persons', field: 'person' },
    body: form({ person: postFields.person, reason }),
    needs: ({ body }) => ({ held: historiesNaming(tenures, 'person', body.person) }),
    facts: ({ effectiveOn }, { held }) => ({ ended: everyTenure(held, effectiveOn) }),
    posts: ({ body, decidedOn, effectiveOn, facts }) => [
      ...counted.map((one) => one.add(decidedOn, 1, { subject: body.person })),
      ...facts.ended.flatMap(({ organisation, term }) =>
        termEnds(term, effectiveOn, { subject: body.person, organisation }),
      ),
    ],
    changes: ({ effectiveOn, facts }) =>
      facts.ended.map(({ tenure }) => closes(tenures, tenure, effectiveOn)),
    tells: {
      vi: ({ body }, name) => `${name(body.person)} ${predicate.vi}${body.reason ? `: ${body.reason}` : ''}`,
      en: ({ body }, name) => `${name(body.person)} ${predicate.en}${body.reason ? `: ${body.reason}` : ''}`,
    },
  })

export const cadreRetired = leavingTheService(
  'cadre.retired',
  { vi: 'Nghỉ hưu', en: 'Retired' },
  { vi: 'nghỉ hưu theo chế độ', en: 'retired' },
  [retirements],
)

export const cadreLeftService = leavingTheService(
  'cadre.left-service',
  { vi: 'Giải quyết thôi việc', en: 'Left the service' },
  { vi: 'được giải quyết thôi việc', en: 'left the service' },
  [serviceLeft, personnelTurns],
)
