import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, stock } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { modelFigures } from './model-figures.ts'
import { projects } from './registers.ts'

const ofTheYear = { openedIn: asked.year }
const keyOnes = { ...ofTheYear, isKey: true }
const otherOnes = { ...ofTheYear, isKey: false }
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
  {
    where: ofTheYear,
    sum: 'amount',
    said: {
      as: [
        'công trình mở mới|công trình khởi công mới + tổng mức|tổng vốn|tổng kinh phí|tổng mức đầu tư + !trọng điểm|điều chỉnh',
      ],
    },
  },
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
  {
    of: resolution,
    where: { ...keyOnes, resolution: asked.of },
    said: { as: ['công trình + trọng điểm'] },
  },
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
  {
    of: resolution,
    where: { ...keyOnes, resolution: asked.of },
    sum: 'amount',
    said: { as: ['công trình + trọng điểm + tổng mức|tổng vốn|tổng kinh phí|kinh phí'] },
  },
)

/** What is not key, counted by itself: with the key ones it must make all that was opened. */
export const otherProjects = census(
  'projects.other',
  { vi: 'Công trình mở mới khác', en: 'Other projects opened' },
  units.project,
  {
    vi: 'Số công trình mở mới trong năm không được xác định trọng điểm.',
    en: 'Projects opened in the year that no resolution names as key.',
  },
  projects,
  { where: otherOnes },
)

export const otherAmount = census(
  'projects.other-amount',
  { vi: 'Tổng mức công trình mở mới khác', en: 'Amount of other projects opened' },
  units.dong,
  {
    vi: 'Cộng tổng mức của các công trình mở mới trong năm không được xác định trọng điểm.',
    en: 'Amounts of the projects opened in the year that no resolution names as key.',
  },
  projects,
  { where: otherOnes, sum: 'amount' },
)

export const resolutionAmount = census(
  'projects.resolution-amount',
  { vi: 'Vốn công trình phục vụ nghị quyết', en: 'Investment under a resolution' },
  units.dong,
  {
    vi: 'Cộng tổng mức của các công trình mở mới trong năm phục vụ nghị quyết được hỏi, trọng điểm hay không.',
    en: 'Amounts of the projects opened in the year that serve the asked resolution, key or not.',
  },
  projects,
  { of: resolution, where: { ...ofTheYear, resolution: asked.of }, sum: 'amount' },
)

export const amountOf = stock(
  'projects.amount',
  { vi: 'Tổng mức của công trình', en: 'Amount of a project' },
  units.dong,
  {
    vi: 'Tổng mức của công trình được hỏi theo quyết định gần nhất đến ngày cuối kỳ; không hỏi công trình nào thì là của tất cả.',
    en: 'The amount of the asked project as last decided by the last day; of all where none is asked.',
  },
  {
    of: { vi: 'Công trình', en: 'Project' },
    neverNegative: true,
    said: { as: ['tổng mức|tổng kinh phí|kinh phí|vốn + !giải ngân'], argumentsIn: 'projects' },
  },
)

export const decidedAmount = flow(
  'projects.decided-amount',
  { vi: 'Tổng mức quyết định khi mở mới', en: 'Amounts decided at the opening' },
  units.dong,
  {
    vi: 'Tổng mức ghi trong quyết định mở mới công trình trong kỳ, chưa tính điều chỉnh về sau.',
    en: 'Amounts in the decisions that opened projects in the period, later changes left out.',
  },
  { of: { vi: 'Công trình', en: 'Project' } },
)

export const changedAmount = flow(
  'projects.changed-amount',
  { vi: 'Điều chỉnh tổng mức', en: 'Changes of amounts' },
  units.dong,
  {
    vi: 'Phần tổng mức tăng thêm, trừ phần giảm, theo các quyết định điều chỉnh trong kỳ.',
    en: 'What decisions of the period added to amounts, less what they took away.',
  },
  { of: { vi: 'Công trình', en: 'Project' } },
)

export const disbursed = flow(
  'projects.disbursed',
  { vi: 'Vốn đã giải ngân', en: 'Money disbursed' },
  units.dong,
  {
    vi: 'Vốn giải ngân trong kỳ của công trình được hỏi, theo ngày báo cáo.',
    en: 'Money disbursed in the period for the asked project, by the day it was told.',
  },
  {
    of: { vi: 'Công trình', en: 'Project' },
    said: { as: ['giải ngân + ?vốn|công trình'], argumentsIn: 'projects' },
  },
)

export const finished = flow(
  'projects.finished',
  { vi: 'Công trình hoàn thành', en: 'Projects finished' },
  units.project,
  { vi: 'Số công trình hoàn thành trong kỳ.', en: 'Projects finished in the period.' },
)

const keyShare = share(
  'projects.key-share',
  { vi: 'Tỷ trọng vốn công trình trọng điểm', en: 'Share of key projects' },
  {
    vi: 'Tổng mức công trình trọng điểm theo nghị quyết được hỏi trên tổng mức công trình mở mới trong năm.',
    en: 'Amount of the key projects of the asked resolution over that of all projects opened.',
  },
  keyAmount,
  openedAmount,
  { of: resolution, reads: { vi: 'trọng điểm ÷ mở mới × 100', en: 'key ÷ opened × 100' } },
)

const resolutionShare = share(
  'projects.resolution-share',
  { vi: 'Tỷ trọng vốn phục vụ nghị quyết', en: 'Share of investment under a resolution' },
  {
    vi: 'Tổng mức công trình phục vụ nghị quyết được hỏi trên tổng mức công trình mở mới trong năm.',
    en: 'Amount of the projects that serve the asked resolution over that of all projects opened.',
  },
  resolutionAmount,
  openedAmount,
  {
    of: resolution,
    reads: { vi: 'phục vụ nghị quyết ÷ mở mới × 100', en: 'under the resolution ÷ opened × 100' },
  },
)

export const figures: readonly Figure[] = [
  openedThisYear,
  openedAmount,
  keyProjects,
  keyAmount,
  otherProjects,
  otherAmount,
  keyShare,
  resolutionAmount,
  resolutionShare,
  amountOf,
  decidedAmount,
  changedAmount,
  disbursed,
  finished,
  ...modelFigures,
]
