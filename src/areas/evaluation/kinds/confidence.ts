import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { count, form, newSubject, subject, text } from '#subjects/fields.ts'
import { confidenceVotes } from '../judging-figures.ts'
import { votesCounted, votesPublished } from '../registers.ts'

const tooManyBallots = refusal('confidence-more-ballots', {
  vi: 'Số phiếu không khớp: cao + tín nhiệm + thấp phải bằng số phiếu hợp lệ, và phiếu hợp lệ không nhiều hơn phiếu phát ra.',
  en: 'The ballots do not add up: high, medium and low together are the valid ones, and those no more than were issued.',
})
const noSuchVote = refusal('confidence-vote-unknown', {
  vi: 'Ngày này không có kết quả kiểm phiếu chờ công bố được chọn.',
  en: 'No count awaiting publication was chosen, or not yet made on that day.',
})

const theVote = { vi: 'Kết quả kiểm phiếu', en: 'Count' }

/** Kiểm phiếu: counts only. There is no field for anybody's vote. */
export const confidenceCounted = kind('confidence-vote.counted', {
  label: { vi: 'Kiểm phiếu tín nhiệm', en: 'Confidence vote counted' },
  help: {
    vi: 'Chỉ số phiếu. Hạn chế người xem cho đến khi công bố.',
    en: 'Counts only; restricted until published.',
  },
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày lấy phiếu', en: 'Voted on' } },
  body: form({
    vote: newSubject('confidence-votes', theVote),
    person: subject('persons', { vi: 'Người được lấy phiếu', en: 'Person' }),
    position: text({ vi: 'Chức vụ', en: 'Position' }),
    by: text({ vi: 'Nơi lấy phiếu', en: 'Voted by' }),
    session: subject('council-sessions', {
      vi: 'Kỳ họp HĐND (nếu lấy phiếu tại kỳ họp)',
      en: 'Council session, if voted there',
    }).optional(),
    issued: count({ vi: 'Phiếu phát ra', en: 'Issued' }),
    valid: count({ vi: 'Phiếu hợp lệ', en: 'Valid' }),
    high: count({ vi: 'Tín nhiệm cao', en: 'High' }),
    medium: count({ vi: 'Tín nhiệm', en: 'Medium' }),
    low: count({ vi: 'Tín nhiệm thấp', en: 'Low' }),
  }),
  rule: ({ body }) => [
    (body.high + body.medium + body.low !== body.valid || body.valid > body.issued) &&
      tooManyBallots({}, { field: 'valid' }),
  ],
  changes: ({ body: { vote, session, ...counted }, effectiveOn }) => [
    opens(votesCounted, vote, effectiveOn, { ...counted, session: session ?? null }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Kiểm phiếu tín nhiệm ${name(body.person)}, ${body.position}: ${body.valid} phiếu hợp lệ`,
    en: ({ body }, name) =>
      `Confidence vote on ${name(body.person)}, ${body.position}: ${body.valid} valid ballots`,
  },
})

/** Công bố: from here on the counts are read by everybody who reads the area. */
export const confidencePublished = kind('confidence-vote.published', {
  label: { vi: 'Công bố kết quả tín nhiệm', en: 'Confidence vote published' },
  citesDecision: true,
  addsTo: ['evaluation.confidence-votes'],
  days: { decided: { vi: 'Ngày công bố', en: 'Published on' } },
  verb: { label: { vi: 'Công bố', en: 'Publish' }, on: 'confidence-votes', field: 'vote' },
  body: form({ vote: subject('confidence-votes', theVote) }),
  needs: ({ body }) => ({ vote: historyIn(votesCounted, body.vote) }),
  rule: ({ effectiveOn }, { vote }) => [!vote.on(effectiveOn) && noSuchVote({}, { field: 'vote' })],
  facts: ({ effectiveOn }, { vote }) => ({ counted: vote.on(effectiveOn) ?? null }),
  posts: ({ effectiveOn, facts: { counted } }) =>
    counted
      ? [
          confidenceVotes.add(effectiveOn, 1, {
            subject: counted.person,
            of: counted.session ?? undefined,
          }),
        ]
      : [],
  changes: ({ body, effectiveOn, facts: { counted } }) =>
    counted
      ? [closes(votesCounted, body.vote, effectiveOn), opens(votesPublished, body.vote, effectiveOn, counted)]
      : [],
  tells: {
    vi: ({ facts: { counted } }, name) =>
      counted
        ? `Công bố tín nhiệm ${name(counted.person)}: ${counted.high} cao, ${counted.medium} tín nhiệm, ${counted.low} thấp`
        : 'Công bố kết quả tín nhiệm',
    en: ({ facts: { counted } }, name) =>
      counted
        ? `Result of ${name(counted.person)}: ${counted.high} high, ${counted.medium} medium, ${counted.low} low`
        : 'Result published',
  },
})
