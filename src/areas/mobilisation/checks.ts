import { type Check, coverage, within } from '#kernel/check.ts'
import { villagesReached, villagesUnreached, villageTurns } from './figures/campaigns.ts'
import { helped, listed, unhelped } from './figures/help.ts'
import { buons, buonsTwinned, buonsUntwinned, twinnedUnits, twinningPairs } from './figures/twinnings.ts'
import { villagesWithConvention, villagesWithoutConvention } from './figures/villages.ts'

export const checks: readonly Check[] = [
  coverage(
    'mobilisation.buons-all-twinned',
    { vi: 'Buôn đồng bào dân tộc thiểu số có đơn vị kết nghĩa', en: 'Villages with a partner' },
    { figure: buonsTwinned.id },
    { figure: buons.id },
    { figure: buonsUntwinned.id },
  ),
  coverage(
    'mobilisation.villages-all-reached',
    { vi: 'Thôn, buôn, tổ dân phố có đợt phát động', en: 'Villages reached by rounds' },
    { figure: villagesReached.id },
    { figure: 'places.villages' },
    { figure: villagesUnreached.id },
  ),
  coverage(
    'mobilisation.households-all-helped',
    { vi: 'Hộ trong danh sách có đảng viên giúp đỡ', en: 'Households with a helper' },
    { figure: helped.id },
    { figure: listed.id },
    { figure: unhelped.id },
  ),
  coverage(
    'mobilisation.conventions-everywhere',
    { vi: 'Thôn, buôn, tổ dân phố có hương ước, quy ước', en: 'Villages with a convention' },
    { figure: villagesWithConvention.id },
    { figure: 'places.villages' },
    { figure: villagesWithoutConvention.id },
  ),
  within(
    'mobilisation.partners-within-pairs',
    { vi: 'Đơn vị kết nghĩa không nhiều hơn số cặp', en: 'No more partners than ties' },
    { figure: twinnedUnits.id },
    { figure: twinningPairs.id },
  ),
  within(
    'mobilisation.villages-within-turns',
    { vi: 'Nơi có đợt phát động không nhiều hơn số lượt', en: 'No more villages than turns' },
    { figure: villagesReached.id },
    { figure: villageTurns.id },
  ),
]
