import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { modelReviews, models } from './registers.ts'
import type { Campaign } from './states.ts'

const campaign = { vi: 'Cuộc vận động', en: 'Campaign' }
const ofCampaign = { campaign: asked.of }
/** As reports name a campaign, up to the first comma. */
const spoken: { readonly [campaign in Campaign]: string } = {
  habits: 'thay đổi nếp nghĩ|nếp nghĩ cách làm',
  'skilled-mobilisation': 'dân vận khéo',
  'following-example': 'làm theo bác|làm theo lời bác|làm theo tư tưởng',
  production: 'sản xuất kinh doanh giỏi|sản xuất giỏi|làm kinh tế giỏi',
  countryside: 'nông thôn mới',
}
const thisYears = { register: modelReviews, field: 'model', where: { year: asked.year } }

export const activeModels = census(
  'projects.models',
  { vi: 'Mô hình đang thực hiện', en: 'Models at work' },
  units.model,
  {
    vi: 'Số mô hình đang thực hiện vào ngày cuối kỳ thuộc cuộc vận động được hỏi; mô hình đã kết thúc không tính.',
    en: 'Models at work on the last day under the asked campaign; those ended left out.',
  },
  models,
  {
    of: campaign,
    where: ofCampaign,
    said: {
      as: ['mô hình + ?cuộc vận động|triển khai|duy trì + !đánh giá|nhân rộng|điểm'],
      arguments: spoken,
    },
  },
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
  {
    of: campaign,
    where: ofCampaign,
    namedBy: thisYears,
    said: { as: ['mô hình + đánh giá + !chưa'], arguments: spoken, outOf: activeModels.id },
  },
)

export const modelsUnreviewed = census(
  'projects.models-unreviewed',
  { vi: 'Mô hình chưa đánh giá trong năm', en: 'Models not reviewed' },
  units.model,
  {
    vi: 'Số mô hình đang thực hiện chưa được đánh giá cho năm của ngày cuối kỳ.',
    en: 'Models at work that nobody has reviewed for the year of the last day.',
  },
  models,
  {
    of: campaign,
    where: ofCampaign,
    unnamedBy: thisYears,
    said: { as: ['mô hình + chưa đánh giá|chưa được đánh giá'], arguments: spoken },
  },
)

const householdsInModels = census(
  'projects.model-households',
  { vi: 'Lượt hộ tham gia mô hình', en: 'Households in models' },
  units.turn,
  {
    vi: 'Cộng số hộ tham gia các mô hình đang thực hiện; một hộ ở hai mô hình là hai lượt.',
    en: 'Households in the models at work; a household in two of them counts twice.',
  },
  models,
  { of: campaign, where: ofCampaign, sum: 'households' },
)

const followed = census(
  'projects.model-places-following',
  { vi: 'Lượt nơi nhân rộng mô hình', en: 'Places that follow models' },
  units.turn,
  {
    vi: 'Cộng số nơi nhân rộng của các mô hình đang thực hiện, theo lần đánh giá gần nhất.',
    en: 'Places that follow the models at work, as last reviewed.',
  },
  models,
  { of: campaign, where: ofCampaign, sum: 'replicated' },
)

export const modelFigures: readonly Figure[] = [
  activeModels,
  modelsReviewed,
  modelsUnreviewed,
  householdsInModels,
  followed,
]
