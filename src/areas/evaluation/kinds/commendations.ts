import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, type History, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, subject, text } from '#subjects/fields.ts'
import { persons } from '#subjects/persons.ts'
import { commendationForms, commendationThemes } from '../honours.ts'
import { commended } from '../judging-figures.ts'
import { commendations, nominations } from '../registers.ts'

const noRecipient = refusal('commendation-one-recipient', {
  vi: 'Nêu một người, hoặc tên một tập thể, chỉ một trong hai.',
  en: 'Name one person, or one collective: one of the two.',
})
const nominationClosed = refusal('commendation-nomination-closed', {
  vi: 'Ngày này không có đề nghị khen thưởng được chọn, hoặc đã xét xong.',
  en: 'The nomination chosen is not open on that day.',
})
const saidTwice = refusal('commendation-said-twice', {
  vi: 'Đã chọn đề nghị khen thưởng thì không ghi lại người, tập thể được khen.',
  en: 'With a nomination chosen the recipient is not entered again.',
})

const person = subject('persons', { vi: 'Cá nhân', en: 'Person' })
const collective = text({ vi: 'Tập thể', en: 'Collective' })
const how = chosen(commendationForms, { vi: 'Hình thức', en: 'Form' })
const theme = chosen(commendationThemes, { vi: 'Lĩnh vực', en: 'Theme' })
const achievement = text({ vi: 'Thành tích', en: 'Achievement' })

const named = (who: History<{ fullName: string }>, title: string | undefined) =>
  title ?? who.latest?.row.fullName ?? ''

/** Đề nghị: open until it is decided. */
export const commendationProposed = kind('commendation.proposed', {
  label: { vi: 'Đề nghị khen thưởng', en: 'Commendation proposed' },
  addsTo: ['evaluation.commendations'],
  days: { decided: { vi: 'Ngày đề nghị', en: 'Proposed on' } },
  body: form({
    nomination: newSubject('commendation-nominations', { vi: 'Đề nghị', en: 'Nomination' }),
    person: person.optional(),
    collective: collective.optional(),
    form: how,
    theme,
    achievement,
  }),
  needs: ({ body }) => ({ person: historyIn(persons, body.person) }),
  rule: ({ body }) => [
    (body.person === undefined) === (body.collective === undefined) && noRecipient({}, { field: 'person' }),
  ],
  facts: ({ body }, loaded) => ({ recipient: named(loaded.person, body.collective) }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(nominations, body.nomination, effectiveOn, {
      person: body.person ?? null,
      organisation,
      recipient: facts.recipient,
      form: body.form,
      theme: body.theme,
      achievement: body.achievement,
    }),
  ],
  tells: {
    vi: ({ body, organisation, facts }, name) =>
      `${name(organisation)} đề nghị tặng ${commendationForms[body.form].vi.toLowerCase()} cho ${facts.recipient}: ${body.achievement}`,
    en: ({ body, organisation, facts }, name) =>
      `${name(organisation)} proposes ${facts.recipient} for ${commendationForms[body.form].en.toLowerCase()}: ${body.achievement}`,
  },
})

/** Quyết định khen thưởng, from a nomination or straight. */
export const commendationDecided = kind('commendation.decided', {
  label: { vi: 'Quyết định khen thưởng', en: 'Commendation decided' },
  citesDecision: true,
  addsTo: ['evaluation.commendations'],
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided on' } },
  verb: { label: { vi: 'Khen thưởng', en: 'Commend' }, on: 'commendation-nominations', field: 'nomination' },
  body: form({
    commendation: newSubject('commendations', { vi: 'Khen thưởng', en: 'Commendation' }),
    nomination: subject('commendation-nominations', { vi: 'Theo đề nghị', en: 'Nomination' }).optional(),
    person: person.optional(),
    collective: collective.optional(),
    form: how,
    theme,
    achievement,
  }),
  needs: ({ body }) => ({
    nomination: historyIn(nominations, body.nomination),
    person: historyIn(persons, body.person),
  }),
  rule: ({ body, effectiveOn }, { nomination }) => {
    const recipients = [body.person, body.collective].filter((one) => one !== undefined).length
    if (body.nomination === undefined) return [recipients !== 1 && noRecipient({}, { field: 'person' })]
    return [
      recipients > 0 && saidTwice({}, { field: 'person' }),
      !nomination.on(effectiveOn) && nominationClosed({}, { field: 'nomination' }),
    ]
  },
  facts: ({ body, effectiveOn }, loaded) => {
    const proposed = loaded.nomination.on(effectiveOn)
    return proposed
      ? { recipient: proposed.recipient, person: proposed.person, from: proposed.organisation }
      : { recipient: named(loaded.person, body.collective), person: body.person ?? null, from: null }
  },
  posts: ({ body, effectiveOn, facts }) => [
    commended.add(effectiveOn, 1, {
      of: body.theme,
      subject: body.commendation,
      organisation: facts.from ?? undefined,
    }),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    ...(body.nomination ? [closes(nominations, body.nomination, effectiveOn)] : []),
    opens(commendations, body.commendation, effectiveOn, {
      person: facts.person,
      organisation: facts.from ?? organisation,
      recipient: facts.recipient,
      form: body.form,
      theme: body.theme,
      achievement: body.achievement,
    }),
  ],
  tells: {
    vi: ({ body, facts }) => `${commendationForms[body.form].vi} cho ${facts.recipient}: ${body.achievement}`,
    en: ({ body, facts }) => `${commendationForms[body.form].en} for ${facts.recipient}: ${body.achievement}`,
  },
})
