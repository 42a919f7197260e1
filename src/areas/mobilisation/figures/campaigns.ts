import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { places, villageKinds } from '#subjects/places.ts'
import { campaignRounds } from '../registers/campaigns.ts'

const topic = { vi: 'Nội dung', en: 'Topic' }
const placeKind = { vi: 'Loại địa bàn', en: 'Kind of place' }

export const rounds = flow(
  'mobilisation.rounds',
  { vi: 'Đợt phát động quần chúng', en: 'Campaign rounds' },
  units.round,
  {
    vi: 'Số đợt phát động quần chúng kết thúc trong kỳ; một đợt ở nhiều buôn vẫn là một đợt.',
    en: 'Campaign rounds that ended in the period; one round in many villages is one.',
  },
  { of: topic, said: { as: ['đợt + phát động'] } },
)

export const villageTurns = flow(
  'mobilisation.village-turns',
  { vi: 'Lượt thôn, buôn được phát động', en: 'Villages of rounds, in turns' },
  units.turn,
  {
    vi: 'Cộng số thôn, buôn, tổ dân phố của từng đợt; nơi có hai đợt là hai lượt.',
    en: 'Villages of each round added up; one with two rounds counts twice.',
  },
  { of: topic, said: { as: ['lượt thôn|lượt buôn + phát động'] } },
)

export const villagesReached = distinct(
  'mobilisation.villages-reached',
  { vi: 'Thôn, buôn, tổ dân phố có đợt phát động', en: 'Villages reached by rounds' },
  units.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố khác nhau đã có đợt phát động trong kỳ; nơi chỉ có đoàn mà chưa tổ chức đợt nào thì không tính.',
    en: 'Different villages in which a round was held; where a team was only set up is left out.',
  },
  villageTurns,
  {
    of: topic,
    said: {
      as: ['thôn|buôn|tổ dân phố + phát động|đợt phát động + !đoàn phát động|chưa'],
      outOf: 'places.villages',
    },
  },
)

export const villagesUnreached = census(
  'mobilisation.villages-not-reached',
  { vi: 'Thôn, buôn, tổ dân phố chưa có đợt phát động trong năm', en: 'Villages without a round this year' },
  units.village,
  {
    vi: 'Số thôn, buôn, tổ dân phố chưa có đợt phát động nào trong năm của ngày cuối kỳ.',
    en: 'Villages without any round in the year of the last day.',
  },
  places,
  {
    where: { kind: villageKinds },
    unnamedBy: { register: campaignRounds, field: 'villages', where: { year: asked.year } },
    said: { as: ['thôn|buôn|tổ dân phố + chưa + phát động|đợt phát động'], outOf: 'places.villages' },
  },
)

const reachedShare = share(
  'mobilisation.villages-reached.share',
  { vi: 'Tỷ lệ thôn, buôn có đợt phát động', en: 'Share of villages reached' },
  {
    vi: 'Thôn, buôn, tổ dân phố có đợt phát động trong kỳ trên tổng số thôn, buôn, tổ dân phố.',
    en: 'Villages reached by rounds over all villages.',
  },
  villagesReached,
  { id: 'places.villages' },
  {
    reads: { vi: 'đã phát động ÷ tất cả × 100', en: 'reached ÷ all × 100' },
  },
)

export const roundAttendance = flow(
  'mobilisation.round-attendance',
  { vi: 'Lượt quần chúng dự phát động', en: 'Attendance of rounds' },
  units.turn,
  {
    vi: 'Cộng số lượt người dự các đợt phát động, theo từng thôn, buôn; một người dự hai đợt là hai lượt.',
    en: 'Attendance of rounds village by village; who comes twice counts twice.',
  },
  {
    of: topic,
    said: {
      as: ['lượt|lượt quần chúng|lượt người + phát động + !lượt thôn|lượt buôn'],
      nouns: 'lượt quần chúng|lượt người',
    },
  },
)

export const teams = flow(
  'mobilisation.campaign-teams',
  { vi: 'Đoàn phát động quần chúng thành lập', en: 'Campaign teams formed' },
  units.delegation,
  {
    vi: 'Số đoàn phát động quần chúng thành lập trong kỳ; khác với số đợt đã tổ chức.',
    en: 'Campaign teams formed in the period; not the rounds they held.',
  },
  { said: { as: ['đoàn + phát động + thành lập'] } },
)

export const teamVillages = flow(
  'mobilisation.team-villages',
  { vi: 'Lượt thôn, buôn giao cho đoàn', en: 'Villages given to teams, in turns' },
  units.turn,
  {
    vi: 'Cộng số thôn, buôn giao cho từng đoàn phát động thành lập trong kỳ.',
    en: 'Villages given to each team formed in the period, added up.',
  },
  { of: placeKind, said: { as: ['lượt thôn|lượt buôn + đoàn phát động'] } },
)

export const villagesWithTeam = distinct(
  'mobilisation.villages-with-team',
  { vi: 'Thôn, buôn có đoàn phát động', en: 'Villages with a campaign team' },
  units.village,
  {
    vi: 'Số thôn, buôn khác nhau có đoàn phát động thành lập trong kỳ, dù đã tổ chức đợt phát động hay chưa.',
    en: 'Different villages for which a team was formed in the period, whether or not a round was held yet.',
  },
  teamVillages,
  {
    of: placeKind,
    said: { as: ['buôn|thôn + đoàn phát động'], arguments: { buon: 'buôn' }, nouns: 'buôn|thôn, buôn' },
  },
)

export const campaignFigures: readonly Figure[] = [
  rounds,
  villageTurns,
  villagesReached,
  villagesUnreached,
  reachedShare,
  roundAttendance,
  teams,
  teamVillages,
  villagesWithTeam,
]
