import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units as counted } from '#kernel/unit.ts'
import { places } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'
import { twinnings } from '../registers/twinnings.ts'

const minorityBuon = { kind: 'buon', ethnicMinority: true }
const byTwinnings = { register: twinnings, field: 'village' }
const buonWord = 'buôn|thôn, buôn'

export const twinnedUnits = census(
  'mobilisation.twinned-units',
  { vi: 'Cơ quan, đơn vị, doanh nghiệp kết nghĩa', en: 'Partners of villages' },
  counted.agency,
  {
    vi: 'Số cơ quan, đơn vị, doanh nghiệp khác nhau đang kết nghĩa vào ngày cuối kỳ; một đơn vị kết nghĩa hai buôn vẫn tính một.',
    en: 'Different partners of villages on the last day; one with two villages counts once.',
  },
  units,
  {
    namedBy: { register: twinnings, field: 'unit' },
    said: { as: ['cơ quan|đơn vị|doanh nghiệp + kết nghĩa'], nouns: 'cơ quan|đơn vị|doanh nghiệp' },
  },
)

export const twinningPairs = census(
  'mobilisation.twinnings',
  { vi: 'Cặp kết nghĩa', en: 'Twinnings' },
  counted.pair,
  {
    vi: 'Số cặp đơn vị – buôn đang kết nghĩa vào ngày cuối kỳ; nhiều đơn vị cùng một buôn là nhiều cặp.',
    en: 'Ties of a partner and a village on the last day; several partners of one village are several.',
  },
  twinnings,
)

export const buons = census(
  'mobilisation.buons',
  { vi: 'Buôn đồng bào dân tộc thiểu số', en: 'Ethnic-minority villages' },
  counted.village,
  {
    vi: 'Số buôn đồng bào dân tộc thiểu số vào ngày cuối kỳ; thôn, tổ dân phố không tính.',
    en: 'Ethnic-minority buôn on the last day; other villages left out.',
  },
  places,
  {
    where: minorityBuon,
    said: { as: ['buôn + đồng bào dân tộc thiểu số + !kết nghĩa|phát động'], nouns: buonWord },
  },
)

export const buonsTwinned = census(
  'mobilisation.buons-twinned',
  { vi: 'Buôn có đơn vị kết nghĩa', en: 'Villages with a partner' },
  counted.village,
  {
    vi: 'Số buôn đồng bào dân tộc thiểu số có ít nhất một đơn vị kết nghĩa vào ngày cuối kỳ.',
    en: 'Ethnic-minority buôn with at least one partner on the last day.',
  },
  places,
  {
    where: minorityBuon,
    namedBy: byTwinnings,
    said: {
      as: ['buôn + kết nghĩa + ?đồng bào dân tộc thiểu số + !chưa|không có'],
      nouns: buonWord,
      outOf: 'mobilisation.buons',
    },
  },
)

export const buonsUntwinned = census(
  'mobilisation.buons-without-partner',
  { vi: 'Buôn chưa có đơn vị kết nghĩa', en: 'Villages without a partner' },
  counted.village,
  {
    vi: 'Số buôn đồng bào dân tộc thiểu số chưa có đơn vị nào kết nghĩa vào ngày cuối kỳ.',
    en: 'Ethnic-minority buôn without any partner on the last day.',
  },
  places,
  {
    where: minorityBuon,
    unnamedBy: byTwinnings,
    said: { as: ['buôn + chưa|không có + kết nghĩa'], nouns: buonWord, outOf: 'mobilisation.buons' },
  },
)

const twinnedShare = share(
  'mobilisation.buons-twinned.share',
  { vi: 'Tỷ lệ buôn có đơn vị kết nghĩa', en: 'Share of villages with a partner' },
  {
    vi: 'Buôn có đơn vị kết nghĩa trên tổng số buôn đồng bào dân tộc thiểu số.',
    en: 'Villages with a partner over all ethnic-minority buôn.',
  },
  buonsTwinned,
  buons,
  {
    reads: { vi: 'có kết nghĩa ÷ tất cả × 100', en: 'with a partner ÷ all × 100' },
  },
)

export const twinningHelp = flow(
  'mobilisation.twinning-help',
  { vi: 'Lượt hoạt động kết nghĩa', en: 'Activities of twinnings' },
  counted.turn,
  {
    vi: 'Số lượt đơn vị kết nghĩa giúp buôn trong kỳ, theo ngày báo; một cặp giúp hai lần là hai lượt.',
    en: 'Times partners helped their villages, by the day told; a tie that helped twice counts twice.',
  },
  { said: { as: ['lượt + kết nghĩa'] } },
)

export const twinningValue = flow(
  'mobilisation.twinning-value',
  { vi: 'Giá trị giúp đỡ qua kết nghĩa', en: 'Value of help by twinning' },
  counted.dong,
  {
    vi: 'Cộng số tiền các đơn vị kết nghĩa đã giúp trong kỳ; hiện vật, ngày công không quy ra tiền thì không tính.',
    en: 'Money given by partners in the period; goods and labour without a stated value left out.',
  },
  { said: { as: ['kết nghĩa + trị giá|kinh phí|số tiền'] } },
)

export const twinningFigures: readonly Figure[] = [
  twinnedUnits,
  twinningPairs,
  buons,
  buonsTwinned,
  buonsUntwinned,
  twinnedShare,
  twinningHelp,
  twinningValue,
  distinct(
    'mobilisation.twinnings-active',
    { vi: 'Cặp kết nghĩa có hoạt động', en: 'Twinnings with an activity' },
    counted.pair,
    {
      vi: 'Số cặp kết nghĩa khác nhau có hoạt động giúp buôn trong kỳ.',
      en: 'Different ties that helped their village in the period.',
    },
    twinningHelp,
    { said: { as: ['cặp + kết nghĩa + hoạt động|giúp'] } },
  ),
]
