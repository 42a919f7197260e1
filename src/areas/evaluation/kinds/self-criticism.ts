import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { form, inYear, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { beginsAfter, countedOn, printPeriod } from '../periods.ts'
import { judgedTooEarly } from '../refusals.ts'
import { selfCriticisms } from '../registers.ts'

const heldAlready = refusal('self-criticism-held-already', {
  vi: '{name} đã ghi kiểm điểm năm {year}.',
  en: '{name} has its self-criticism of {year} already.',
})

/** Kiểm điểm, tự phê bình và phê bình cuối năm: that it took place, and what it found. */
export const selfCriticismHeld = kind('self-criticism.held', {
  label: { vi: 'Kiểm điểm, tự phê bình hằng năm', en: 'Yearly self-criticism held' },
  confidentiality: 'internal',
  addsTo: ['evaluation.self-criticism-held'],
  days: { decided: { vi: 'Ngày họp kiểm điểm', en: 'Held on' } },
  body: form({
    year: inYear(),
    findings: text(
      { vi: 'Hạn chế, khuyết điểm đã chỉ ra', en: 'Findings' },
      { help: { vi: 'Của tập thể; không nêu tên từng người.', en: 'Of the collective; no names.' } },
    ).optional(),
  }),
  needs: ({ body, organisation }) => ({
    held: historyIn(selfCriticisms, derivedSubject(organisation, body.year)),
    from: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ body, effectiveOn }, { held, from }) => [
    beginsAfter({ year: body.year }, effectiveOn) &&
      judgedTooEarly({ period: printPeriod({ year: body.year }) }, { field: 'year' }),
    !held.isEmpty && heldAlready({ name: from.latest?.row.name ?? '', year: body.year }),
  ],
  facts: ({ effectiveOn }, { from }) => ({ name: from.on(effectiveOn)?.name ?? '' }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(
      selfCriticisms,
      derivedSubject(organisation, body.year),
      countedOn({ year: body.year }, effectiveOn),
      { organisation, name: facts.name, year: body.year, findings: body.findings ?? null },
    ),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} kiểm điểm năm ${body.year}${body.findings ? `; hạn chế: ${body.findings}` : ''}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} holds its self-criticism of ${body.year}${body.findings ? `; findings: ${body.findings}` : ''}`,
  },
})
