import { kind } from '#kernel/kind.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { flag, form, onDay, text } from '#subjects/fields.ts'
import { gapsOpen, regulationChecks } from '../figures/visits.ts'
import { nothingToRemedy, remedyDayMissing } from '../refusals.ts'
import { regulationGaps } from '../registers.ts'

interface Found {
  regulation: boolean
  programme: boolean
  meetings: boolean
}

/** What is lacking, in words; null where nothing is. */
const lacking = ({ regulation, programme, meetings }: Found): string | null => {
  const lacks = [
    !regulation && 'quy chế làm việc',
    !programme && 'chương trình công tác',
    !meetings && 'nền nếp sinh hoạt',
  ].filter(Boolean)
  return lacks.length > 0 ? lacks.join(', ') : null
}

/** Kiểm tra, đôn đốc: whether a base organisation has its regulation and programme, and meets by them. */
export const regulationChecked = kind('working-regulation.checked', {
  label: { vi: 'Kiểm tra thực hiện quy chế làm việc', en: 'Working regulation checked' },
  help: {
    vi: 'Ghi cho tổ chức đảng được kiểm tra. Đánh dấu những gì đã có; còn thiếu thì ghi hạn khắc phục.',
    en: 'For the organisation checked. Tick what is there; where something lacks, say by when it is due.',
  },
  days: { decided: { vi: 'Ngày kiểm tra', en: 'Checked on' } },
  addsTo: [regulationChecks.id, gapsOpen.id],
  body: form({
    regulation: flag({ vi: 'Có quy chế làm việc còn hiệu lực', en: 'Has a regulation in force' }),
    programme: flag({ vi: 'Có chương trình công tác năm', en: 'Has a programme of the year' }),
    meetings: flag({ vi: 'Họp cấp ủy, sinh hoạt đúng kỳ', en: 'Meets as it should' }),
    findings: text({ vi: 'Nội dung đôn đốc', en: 'Findings' }).optional(),
    dueOn: onDay({ vi: 'Hạn khắc phục', en: 'Due' }).optional(),
  }),
  needs: ({ organisation }) => ({ gap: historyIn(regulationGaps, organisation) }),
  rule: ({ body }) => [lacking(body) !== null && !body.dueOn && remedyDayMissing({}, { field: 'dueOn' })],
  facts: ({ effectiveOn }, { gap }) => ({ wasOpen: gap.on(effectiveOn) !== undefined }),
  posts: ({ organisation, effectiveOn }) => [regulationChecks.add(effectiveOn, 1, { subject: organisation })],
  changes: ({ body, facts, organisation, effectiveOn }) => {
    const lacks = lacking(body)
    if (lacks === null || !body.dueOn)
      return facts.wasOpen ? [closes(regulationGaps, organisation, effectiveOn)] : []
    const row = { organisation, lacks, dueOn: body.dueOn }
    return [
      facts.wasOpen
        ? amends(regulationGaps, organisation, effectiveOn, row)
        : opens(regulationGaps, organisation, effectiveOn, row),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) => {
      const lacks = lacking(body)
      return `Kiểm tra quy chế làm việc tại ${name(organisation)}: ${lacks ? `còn thiếu ${lacks}` : 'đủ, đúng nền nếp'}`
    },
    en: ({ body, organisation }, name) =>
      `Working regulation of ${name(organisation)} checked: ${lacking(body) ? 'something lacks' : 'in order'}`,
  },
})

export const regulationRemedied = kind('working-regulation.remedied', {
  label: { vi: 'Đã khắc phục sau kiểm tra quy chế', en: 'Put right after a check' },
  help: { vi: 'Ghi cho tổ chức đảng đã khắc phục xong.', en: 'For the organisation that put it right.' },
  days: { decided: { vi: 'Ngày khắc phục xong', en: 'Put right on' } },
  addsTo: [gapsOpen.id],
  body: form({ evidence: text({ vi: 'Đã làm gì', en: 'What was done' }) }),
  needs: ({ organisation }) => ({ gap: historyIn(regulationGaps, organisation) }),
  rule: ({ effectiveOn }, { gap }) => [!gap.on(effectiveOn) && nothingToRemedy()],
  changes: ({ organisation, effectiveOn }) => [closes(regulationGaps, organisation, effectiveOn)],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} đã khắc phục: ${body.evidence}`,
    en: ({ body, organisation }, name) => `${name(organisation)} put it right: ${body.evidence}`,
  },
})
