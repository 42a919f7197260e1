import type { z } from 'zod'
import { yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, inYear, newSubject, onVagueDay, subject, text } from '#subjects/fields.ts'
import { campaigns, models } from '../registers.ts'

const theModel = { vi: 'Mô hình', en: 'Model' }
const onModel = (label: { vi: string; en: string }) => ({ label, on: 'models', field: 'model' })

const notAtWork = refusal('model-not-at-work', {
  vi: 'Ngày này mô hình chưa có hoặc đã kết thúc.',
  en: 'The model is not at work on that day.',
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

/** Once a year: what it brought, how many households now, where else it is followed. */
export const modelReviewed = kind('model.reviewed', {
  label: { vi: 'Đánh giá mô hình', en: 'Model reviewed' },
  addsTo: ['projects.models-reviewed'],
  verb: onModel({ vi: 'Đánh giá', en: 'Review' }),
  body: form({
    model: subject('models', theModel),
    result: text({ vi: 'Kết quả', en: 'Result' }),
    households: count({ vi: 'Số hộ hiện tham gia', en: 'Households now' }).optional(),
    replicated: count({ vi: 'Số nơi nhân rộng', en: 'Places that follow it' }).optional(),
    year: inYear({ vi: 'Đánh giá cho năm (nếu khác)', en: 'For the year (if another)' }).optional(),
  }),
  needs: ({ body }) => ({ model: historyIn(models, body.model) }),
  rule: ({ effectiveOn }, { model }) => [!model.on(effectiveOn) && notAtWork({}, { field: 'model' })],
  changes: ({ body, decidedOn, effectiveOn }) => [
    amends(models, body.model, effectiveOn, {
      reviewedFor: body.year ?? yearOf(decidedOn),
      ...(body.households === undefined ? {} : { households: body.households }),
      ...(body.replicated === undefined ? {} : { replicated: body.replicated }),
    }),
  ],
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
