import type { Figure } from '#kernel/figure.ts'
import { distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

const teamKind = { vi: 'Hình thức', en: 'Kind' }

export const democracyTeamsFormed = flow(
  'mobilisation.democracy-teams',
  { vi: 'Đoàn kiểm tra, giám sát dân chủ cơ sở', en: 'Teams on grassroots democracy' },
  units.delegation,
  {
    vi: 'Số đoàn kiểm tra, giám sát việc thực hiện dân chủ ở cơ sở thành lập trong kỳ, theo hình thức được hỏi.',
    en: 'Teams formed in the period to inspect or supervise grassroots democracy.',
  },
  {
    of: teamKind,
    said: {
      as: ['đoàn + dân chủ|quy chế dân chủ', 'thành lập + đoàn kiểm tra', 'đoàn giám sát + xã|thị trấn'],
      arguments: { inspection: 'đoàn kiểm tra', supervision: 'đoàn giám sát' },
      nouns: 'đoàn kiểm tra|đoàn giám sát|đoàn',
    },
  },
)

export const placesInspectedTurns = flow(
  'mobilisation.democracy-inspected-turns',
  { vi: 'Lượt nơi được kiểm tra, giám sát dân chủ', en: 'Places looked at, in turns' },
  units.turn,
  {
    vi: 'Cộng số nơi từng đoàn đã kết luận trong kỳ; một nơi hai đoàn đến là hai lượt.',
    en: 'Places of the teams that concluded in the period; one with two teams counts twice.',
  },
)

export const findingsNoted = flow(
  'mobilisation.democracy-findings',
  { vi: 'Hạn chế về dân chủ cơ sở phải khắc phục', en: 'Findings on democracy' },
  units.matter,
  {
    vi: 'Số hạn chế các đoàn nêu ra trong kỳ, giao cho nơi được kiểm tra khắc phục.',
    en: 'What teams found wanting in the period and gave to be put right.',
  },
  { said: { as: ['khắc phục + dân chủ + !đã khắc phục|chưa'], nouns: 'nội dung|hạn chế|tồn tại|thiếu sót' } },
)

export const democracyFigures: readonly Figure[] = [
  democracyTeamsFormed,
  placesInspectedTurns,
  distinct(
    'mobilisation.democracy-inspected',
    { vi: 'Nơi được kiểm tra, giám sát dân chủ', en: 'Places looked at' },
    units.organisation,
    {
      vi: 'Số tổ chức, đơn vị khác nhau đã được đoàn kết luận trong kỳ.',
      en: 'Different organisations and units a team concluded on in the period.',
    },
    placesInspectedTurns,
  ),
  findingsNoted,
]
