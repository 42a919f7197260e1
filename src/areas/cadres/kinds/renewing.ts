import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { form, newSubject, subject, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { positions } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { nominated, personnelTurns, reappointments, reappointmentsAnnounced } from '../figures/personnel.ts'
import { endingOf, heldFacts, judgeHeld, judgeLevel } from '../judged.ts'
import { newPerson } from '../new-person.ts'
import { decisionDays, postFields } from '../post-fields.ts'
import { noSuchPost } from '../refusals.ts'
import { nominations } from '../registers.ts'
import { termBegins, termEnds, termFrom, termOf } from '../term.ts'

const noTerm = refusal('post-without-term', {
  vi: 'Chức danh này không bổ nhiệm có thời hạn nên không bổ nhiệm lại. Ghi thời hạn vào chức danh trước nếu có.',
  en: 'Nobody is appointed to this post for a term, so nobody is reappointed. Give the post a term first if it has one.',
})

/** Bổ nhiệm lại: the same person in the same post for a further term, which begins where the old one ends. */
export const cadreReappointed = kind('cadre.reappointed', {
  label: { vi: 'Bổ nhiệm lại', en: 'Reappointed' },
  addsTo: [reappointments.id, personnelTurns.id, 'cadres.reappointments-due'],
  citesDecision: true,
  confidentiality: 'internal',
  days: decisionDays,
  verb: { label: { vi: 'Bổ nhiệm lại', en: 'Reappoint' }, on: 'tenures', field: 'held' },
  papers: ['quyet-dinh-bo-nhiem-lai'],
  body: form({ held: postFields.held }),
  needs: ({ body, organisation }) => endingOf(body.held, organisation),
  rule: (record, loaded) => [
    ...judgeHeld(record, loaded),
    loaded.held.on(record.effectiveOn)?.termMonths === null && noTerm({}, { field: 'held' }),
  ],
  facts: ({ effectiveOn }, { held }) => ({
    ...heldFacts(held, effectiveOn),
    next: termFrom(effectiveOn, held.on(effectiveOn)?.termMonths ?? null),
  }),
  posts: ({ decidedOn, facts }) => {
    if (!facts.about || !facts.organisation) return []
    const who = { subject: facts.about, organisation: facts.organisation }
    return [
      reappointments.add(decidedOn, 1, { subject: facts.about }),
      personnelTurns.add(decidedOn, 1, { subject: facts.about }),
      ...termEnds(termOf(facts), decidedOn, who),
      ...termBegins(facts.next, who),
    ]
  },
  changes: ({ body, effectiveOn, facts: { next } }) =>
    next
      ? [amends(tenures, body.held, effectiveOn, { termEndsOn: next.endsOn, noticeOn: next.noticeOn })]
      : [],
  tells: {
    vi: ({ facts }, name) => `${name(facts.about ?? '')} được bổ nhiệm lại chức ${facts.title}`,
    en: ({ facts }, name) => `${name(facts.about ?? '')} reappointed ${facts.title}`,
  },
})

/**
 * Thông báo xem xét bổ nhiệm lại, 90 working days before the term ends (80-QĐ/TW, 18/8/2022). Late or
 * missing it changes nothing of the tenure; that is a finding.
 */
export const reappointmentAnnounced = kind('cadre.reappointment-announced', {
  label: { vi: 'Thông báo xem xét bổ nhiệm lại', en: 'Reappointment announced' },
  help: {
    vi: 'Gửi đồng chí sắp hết thời hạn giữ chức vụ và tập thể lãnh đạo, trước khi hết thời hạn 90 ngày làm việc.',
    en: 'Sent to whose term ends and to the body, 90 working days before.',
  },
  addsTo: [reappointmentsAnnounced.id],
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày thông báo', en: 'Announced on' } },
  verb: { label: { vi: 'Thông báo xem xét', en: 'Announce' }, on: 'tenures', field: 'held' },
  papers: ['thong-bao-xem-xet-bo-nhiem-lai'],
  body: form({ held: postFields.held }),
  needs: ({ body, organisation }) => endingOf(body.held, organisation),
  rule: (record, loaded) => [
    ...judgeHeld(record, loaded),
    loaded.held.on(record.effectiveOn)?.termMonths === null && noTerm({}, { field: 'held' }),
  ],
  facts: ({ effectiveOn }, { held }) => ({ ...heldFacts(held, effectiveOn) }),
  posts: ({ decidedOn, facts }) =>
    facts.about ? [reappointmentsAnnounced.add(decidedOn, 1, { subject: facts.about })] : [],
  tells: {
    vi: ({ facts }, name) => `Thông báo xem xét bổ nhiệm lại ${name(facts.about ?? '')}, ${facts.title}`,
    en: ({ facts }, name) => `Reappointment of ${name(facts.about ?? '')} as ${facts.title} announced`,
  },
})

/** Giới thiệu ứng cử: the election comes later and is its own record. */
export const cadreNominated = kind('cadre.nominated', {
  label: { vi: 'Giới thiệu ứng cử', en: 'Nominated' },
  help: {
    vi: 'Giới thiệu nhân sự để bầu, kể cả nhân sự đại hội. Kết quả ghi bằng «Được bầu giữ chức danh».',
    en: 'Nomination for an election, congresses included. The result is entered as "Elected".',
  },
  addsTo: [nominated.id, personnelTurns.id],
  citesDecision: true,
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày giới thiệu', en: 'Nominated on' } },
  introducedBy: newPerson,
  verb: { label: { vi: 'Giới thiệu ứng cử', en: 'Nominate' }, on: 'persons', field: 'person' },
  papers: ['thong-bao-gioi-thieu-ung-cu', 'to-trinh-nhan-su-dai-hoi'],
  body: form({
    nomination: newSubject('nominations', { vi: 'Giới thiệu', en: 'Nomination' }),
    person: postFields.person,
    post: postFields.post,
    term: text(
      { vi: 'Nhiệm kỳ', en: 'Term' },
      { help: { vi: 'Ví dụ 2025-2030', en: 'For example 2025-2030' } },
    ).optional(),
  }),
  needs: ({ body, organisation }) => ({
    post: historyIn(positions, body.post),
    decider: historyIn(partyOrganisations, organisation),
  }),
  rule: ({ effectiveOn, basis }, { post, decider }) => {
    const row = post.on(effectiveOn)
    if (!row) return [noSuchPost({ day: printDay(effectiveOn) }, { field: 'post' })]
    return judgeLevel(row, decider.on(effectiveOn), { basis })
  },
  facts: ({ effectiveOn }, { post }) => {
    const row = post.on(effectiveOn)
    return { of: row ? { title: row.title, organisation: row.organisation } : null }
  },
  posts: ({ body, decidedOn }) => [
    nominated.add(decidedOn, 1, { subject: body.person }),
    personnelTurns.add(decidedOn, 1, { subject: body.person }),
  ],
  changes: ({ body, effectiveOn, facts: { of } }) =>
    of
      ? [
          opens(nominations, body.nomination, effectiveOn, {
            person: body.person,
            post: body.post,
            term: body.term ?? null,
            ...of,
          }),
        ]
      : [],
  tells: {
    vi: ({ body }, name) => `Giới thiệu ${name(body.person)} để bầu giữ chức ${name(body.post)}`,
    en: ({ body }, name) => `${name(body.person)} nominated for ${name(body.post)}`,
  },
})

/** The election is over, whatever it brought; who won is entered as elected. */
export const nominationClosed = kind('nomination.closed', {
  label: { vi: 'Kết thúc giới thiệu ứng cử', en: 'Nomination closed' },
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày bầu cử, ngày rút', en: 'Day of the election or withdrawal' } },
  verb: { label: { vi: 'Kết thúc', en: 'Close' }, on: 'nominations', field: 'nomination' },
  body: form({ nomination: subject('nominations', { vi: 'Giới thiệu', en: 'Nomination' }) }),
  changes: ({ body, effectiveOn }) => [closes(nominations, body.nomination, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Kết thúc giới thiệu ứng cử: ${name(body.nomination)}`,
    en: ({ body }, name) => `Nomination closed: ${name(body.nomination)}`,
  },
})
