import { z } from 'zod'
import { register } from '#kernel/register.ts'
import { type Campaign, campaigns, type ProjectState, projectStates } from './states.ts'

export const projects = register(
  'projects',
  { vi: 'Công trình, dự án', en: 'Projects' },
  z.object({
    name: z.string(),
    home: z.uuid(),
    place: z.uuid().nullable(),
    /** Who proposed it. */
    proposer: z.uuid().nullable(),
    openedIn: z.int(),
    /** Whole đồng, as last decided. */
    amount: z.number(),
    /** Trọng điểm: named so by the resolution it serves. */
    isKey: z.boolean(),
    resolution: z.uuid().nullable(),
    state: z.enum(Object.keys(projectStates) as ProjectState[]),
    due: z.string().nullable(),
    /** Money spent by the last observation, whole đồng. */
    disbursed: z.number(),
  }),
  {
    references: {
      home: 'party-organisations',
      place: 'places',
      proposer: 'units',
      resolution: 'directives',
    },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Công trình', en: 'Project' },
      place: { vi: 'Địa bàn', en: 'Place' },
      openedIn: { vi: 'Năm mở mới', en: 'Opened in', isYear: true },
      amount: { vi: 'Tổng mức (đồng)', en: 'Amount (đồng)' },
      disbursed: { vi: 'Đã giải ngân (đồng)', en: 'Disbursed (đồng)' },
      isKey: { vi: 'Trọng điểm', en: 'Key' },
      resolution: { vi: 'Theo nghị quyết', en: 'Under' },
      state: { vi: 'Tình trạng', en: 'State' },
      due: { vi: 'Hạn hoàn thành', en: 'Due' },
    },
    choices: { state: projectStates },
  },
)

export const models = register(
  'models',
  { vi: 'Mô hình', en: 'Models' },
  z.object({
    name: z.string(),
    campaign: z.enum(Object.keys(campaigns) as Campaign[]),
    home: z.uuid(),
    place: z.uuid().nullable(),
    /** Who leads it: an agency, the Front, an association. */
    owner: z.uuid().nullable(),
    households: z.number(),
    begunOn: z.string().nullable(),
    /** The last year it was reviewed for. */
    reviewedFor: z.int().nullable(),
    replicated: z.int(),
    /** What it brings one household in a year by the last review, whole đồng. */
    income: z.number().nullable(),
  }),
  {
    references: { home: 'party-organisations', place: 'places', owner: 'units' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Mô hình', en: 'Model' },
      campaign: { vi: 'Cuộc vận động', en: 'Campaign' },
      place: { vi: 'Địa bàn', en: 'Place' },
      owner: { vi: 'Đơn vị chủ trì', en: 'Led by' },
      households: { vi: 'Số hộ', en: 'Households' },
      reviewedFor: { vi: 'Đánh giá năm', en: 'Reviewed for', isYear: true },
      replicated: { vi: 'Nơi nhân rộng', en: 'Replicated' },
      income: { vi: 'Thu nhập một hộ (đồng/năm)', en: 'Income of a household (đồng a year)' },
    },
    choices: { campaign: campaigns },
  },
)

/** One model in one year: what came of it. The rows of earlier years stay. */
export const modelReviews = register(
  'model-reviews',
  { vi: 'Đánh giá mô hình hằng năm', en: 'Yearly reviews of models' },
  z.object({
    model: z.uuid(),
    home: z.uuid(),
    year: z.int(),
    result: z.string(),
    households: z.number(),
    replicated: z.int(),
    income: z.number().nullable(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => `Đánh giá năm ${row.year}`,
    searchable: (row) => [row.result],
    columns: {
      model: { vi: 'Mô hình', en: 'Model' },
      year: { vi: 'Năm', en: 'Year', isYear: true },
      result: { vi: 'Kết quả', en: 'Result' },
      households: { vi: 'Số hộ', en: 'Households' },
      replicated: { vi: 'Nơi nhân rộng', en: 'Replicated' },
      income: { vi: 'Thu nhập một hộ (đồng/năm)', en: 'Income of a household (đồng a year)' },
    },
  },
)
