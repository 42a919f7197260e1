import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, formula, stock } from '#kernel/figure-forms.ts'
import { divide, exact, isZero, multiply } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { models, projects } from './registers.ts'

const ofTheYear = { openedIn: asked.year }
const keyOnes = { ...ofTheYear, isKey: true }
const resolution = { vi: 'Theo nghị quyết', en: 'Under the resolution' }

export const openedThisYear = census(
  'projects.opened',
  { vi: 'Công trình mở mới', en: 'Projects opened' },
  units.project,
  {
    vi: 'Số công trình mở mới trong năm của ngày cuối kỳ, kể cả đã hoàn thành; không tính công trình chuyển tiếp.',
    en: 'Projects opened in the year of the last day, finished ones too; those of earlier years left out.',
  },
  projects,
  { where: ofTheYear, said: { as: ['công trình + mở mới|khởi công mới + !trọng điểm'] } },
)

export const openedAmount = census(
  'projects.opened-amount',
  { vi: 'Tổng mức công trình mở mới', en: 'Amount of projects opened' },
  units.dong,
  {
    vi: 'Cộng tổng mức của các công trình mở mới trong năm, theo quyết định gần nhất đến ngày cuối kỳ.',
    en: 'Amounts of the projects opened in the year, as last decided by the last day.',
  },
  projects,
  { where: ofTheYear, sum: 'amount' },
)

export const keyProjects = census(
  'projects.key',
  { vi: 'Công trình trọng điểm mở mới', en: 'Key projects opened' },
  units.project,
  {
    vi: 'Số công trình mở mới trong năm được xác định trọng điểm theo nghị quyết được hỏi; là một phần của công trình mở mới.',
    en: 'Projects opened in the year that the asked resolution names as key; a part of those opened.',
  },
  projects,
  { of: resolution, where: { ...keyOnes, resolution: asked.of } },
)

export const keyAmount = census(
  'projects.key-amount',
  { vi: 'Tổng mức công trình trọng điểm mở mới', en: 'Amount of key projects opened' },
  units.dong,
  {
    vi: 'Cộng tổng mức của các công trình trọng điểm mở mới trong năm theo nghị quyết được hỏi.',
    en: 'Amounts of the key projects opened in the year under the asked resolution.',
  },
  projects,
  { of: resolution, where: { ...keyOnes, resolution: asked.of }, sum: 'amount' },
)

export const amountOf = stock(
  'projects.amount',
  { vi: 'Tổng mức của công trình', en: 'Amount of a project' },
  units.dong,
  {
    vi: 'Tổng mức của công trình được hỏi theo quyết định gần nhất đến ngày cuối kỳ; không hỏi công trình nào thì là của tất cả.',
    en: 'The amount of the asked project as last decided by the last day; of all where none is asked.',
  },
  { of: { vi: 'Công trình', en: 'Project' }, neverNegative: true },
)

export const disbursed = flow(
  'projects.disbursed',
  { vi: 'Vốn đã giải ngân', en: 'Money disbursed' },
  units.dong,
  {
    vi: 'Vốn giải ngân trong kỳ của công trình được hỏi, theo ngày báo cáo.',
    en: 'Money disbursed in the period for the asked project, by the day it was told.',
  },
  { of: { vi: 'Công trình', en: 'Project' } },
)

export const finished = flow(
  'projects.finished',
  { vi: 'Công trình hoàn thành', en: 'Projects finished' },
  units.project,
  { vi: 'Số công trình hoàn thành trong kỳ.', en: 'Projects finished in the period.' },
)

const keyShare = formula(
  'projects.key-share',
  { vi: 'Tỷ trọng vốn công trình trọng điểm', en: 'Share of key projects' },
  units.percent,
  {
    vi: 'Tổng mức công trình trọng điểm theo nghị quyết được hỏi trên tổng mức công trình mở mới trong năm.',
    en: 'Amount of the key projects of the asked resolution over that of all projects opened.',
  },
  {
    decimals: 2,
    of: resolution,
    reads: { vi: 'trọng điểm ÷ mở mới × 100', en: 'key ÷ opened × 100' },
    inputs: ({ ref }) => ({
      key: { figure: keyAmount.id, ...(ref.of ? { of: ref.of } : {}) },
      all: { figure: openedAmount.id },
    }),
    compute: ({ key, all }) => (key && all && !isZero(all) ? multiply(divide(key, all), exact(100n)) : null),
  },
)

export const activeModels = census(
  'projects.models',
  { vi: 'Mô hình đang thực hiện', en: 'Models at work' },
  units.model,
  {
    vi: 'Số mô hình đang thực hiện vào ngày cuối kỳ thuộc cuộc vận động được hỏi; mô hình đã kết thúc không tính.',
    en: 'Models at work on the last day under the asked campaign; those ended left out.',
  },
  models,
  { of: { vi: 'Cuộc vận động', en: 'Campaign' }, where: { campaign: asked.of } },
)

export const modelsReviewed = census(
  'projects.models-reviewed',
  { vi: 'Mô hình đã đánh giá trong năm', en: 'Models reviewed' },
  units.model,
  {
    vi: 'Số mô hình đang thực hiện đã được đánh giá cho năm của ngày cuối kỳ.',
    en: 'Models at work that were reviewed for the year of the last day.',
  },
  models,
  { of: { vi: 'Cuộc vận động', en: 'Campaign' }, where: { campaign: asked.of, reviewedFor: asked.year } },
)

export const figures: readonly Figure[] = [
  openedThisYear,
  openedAmount,
  keyProjects,
  keyAmount,
  keyShare,
  amountOf,
  disbursed,
  finished,
  activeModels,
  modelsReviewed,
]
