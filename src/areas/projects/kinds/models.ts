import type { z } from 'zod'
import { type Day, yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import {
  chosen,
  count,
  form,
  inYear,
  money,
  newSubject,
  onVagueDay,
  subject,
  text,
} from '#subjects/fields.ts'
import { modelReviews, models } from '../registers.ts'
import { campaigns } from '../states.ts'

const theModel = { vi: 'Mô hình', en: 'Model' }
const onModel = (label: { vi: string; en: string }) => ({ label, on: 'models', field: 'model' })

const notAtWork = refusal('model-not-at-work', {
  vi: 'Ngày này mô hình chưa có hoặc đã kết thúc.',
  en: 'The model is not at work on that day.',
})

const alreadyReviewed = refusal('model-already-reviewed', {
  vi: 'Mô hình đã có đánh giá cho năm này. Đính chính lần đánh giá trước nếu cần.',
  en: 'The model was reviewed for that year. Correct that review if need be.',
})

const particulars = {
  model: newSubject('models', theModel),
  name: text({ vi: 'Tên mô hình', en: 'Name' }),
  campaign: chosen(campaigns, { vi: 'Cuộc vận động', en: 'Campaign' }),
  place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  owner: subject('units', { vi: 'Đơn vị chủ trì', en: 'Led by' }).optional(),
  households: count({ vi: 'Số hộ tham gia', en: 'Households' }),
}
const rowOf = (body: z.output<ReturnType<typeof form<typeof particulars>>>, home: string) => ({
  name: body.name,
  campaign: body.campaign,
  home,
  place: body.place ?? null,
  owner: body.owner ?? null,
  households: body.households,
  reviewedFor: null,
  replicated: 0,
  income: null,
})

export const modelBegun = kind('model.begun', {
  label: { vi: 'Xây dựng mô hình', en: 'Model begun' },
  addsTo: ['projects.models'],
  days: { decided: { vi: 'Ngày bắt đầu', en: 'Begun on' } },
  body: form(particulars),
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(models, body.model, effectiveOn, { ...rowOf(body, organisation), begunOn: decidedOn }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} xây dựng mô hình ${body.name}`,
    en: ({ body, organisation }, name) => `${name(organisation)} begins the model ${body.name}`,
  },
})

export const modelBroughtForward = kind('model.brought-forward', {
  label: { vi: 'Mở sổ: mô hình', en: 'Model brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({ ...particulars, begun: onVagueDay({ vi: 'Bắt đầu', en: 'Begun' }).optional() }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(models, body.model, effectiveOn, {
      ...rowOf(body, organisation),
      begunOn: body.begun ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Đang có mô hình ${body.name}`,
    en: ({ body }) => `The model ${body.name} is at work`,
  },
})

interface Review {
  body: { model: string; year?: number | undefined }
  decidedOn: Day
}
const yearOfReview = ({ body, decidedOn }: Review) => body.year ?? yearOf(decidedOn)
const reviewId = (one: Review) => derivedSubject(one.body.model, 'review', yearOfReview(one))

/** Once a year: what it brought, how many households now, where else it is followed. */
export const modelReviewed = kind('model.reviewed', {
  label: { vi: 'Đánh giá mô hình', en: 'Model reviewed' },
  addsTo: ['projects.models-reviewed'],
  verb: onModel({ vi: 'Đánh giá', en: 'Review' }),
  days: { decided: { vi: 'Ngày đánh giá', en: 'Reviewed on' } },
  body: form({
    model: subject('models', theModel),
    result: text({ vi: 'Kết quả', en: 'Result' }),
    households: count({ vi: 'Số hộ hiện tham gia', en: 'Households now' }).optional(),
    replicated: count({ vi: 'Số nơi nhân rộng', en: 'Places that follow it' }).optional(),
    income: money({ vi: 'Thu nhập một hộ trong năm', en: 'Income of a household in the year' }).optional(),
    year: inYear({ vi: 'Đánh giá cho năm (nếu khác)', en: 'For the year (if another)' }).optional(),
  }),
  needs: (one) => ({
    model: historyIn(models, one.body.model),
    review: historyIn(modelReviews, reviewId(one)),
  }),
  rule: ({ effectiveOn }, { model, review }) => [
    !model.on(effectiveOn) && notAtWork({}, { field: 'model' }),
    !review.isEmpty && alreadyReviewed({}, { field: 'year' }),
  ],
  facts: ({ effectiveOn }, { model }) => ({
    home: model.on(effectiveOn)?.home ?? '',
    households: model.on(effectiveOn)?.households ?? 0,
    replicated: model.on(effectiveOn)?.replicated ?? 0,
  }),
  changes: (one) => {
    const { body, effectiveOn, facts } = one
    const found = {
      households: body.households ?? facts.households,
      replicated: body.replicated ?? facts.replicated,
      income: body.income ?? null,
    }
    const year = yearOfReview(one)
    return [
      opens(modelReviews, reviewId(one), effectiveOn, {
        model: body.model,
        home: facts.home,
        year,
        result: body.result,
        ...found,
      }),
      amends(models, body.model, effectiveOn, { reviewedFor: year, ...found }),
    ]
  },
  tells: {
    vi: ({ body }, name) => `Đánh giá mô hình ${name(body.model)}: ${body.result}`,
    en: ({ body }, name) => `${name(body.model)} reviewed: ${body.result}`,
  },
})

export const modelEnded = kind('model.ended', {
  label: { vi: 'Kết thúc mô hình', en: 'Model ended' },
  verb: onModel({ vi: 'Kết thúc', en: 'End' }),
  body: form({ model: subject('models', theModel), reason: text({ vi: 'Lý do', en: 'Reason' }).optional() }),
  needs: ({ body }) => ({ model: historyIn(models, body.model) }),
  rule: ({ effectiveOn }, { model }) => [!model.on(effectiveOn) && notAtWork({}, { field: 'model' })],
  changes: ({ body, effectiveOn }) => [closes(models, body.model, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Kết thúc mô hình ${name(body.model)}`,
    en: ({ body }, name) => `The model ${name(body.model)} ended`,
  },
})

export const modelKinds: readonly Kind[] = [modelBegun, modelBroughtForward, modelReviewed, modelEnded]
