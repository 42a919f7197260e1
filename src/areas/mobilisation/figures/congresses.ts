import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { congresses } from '../registers/congresses.ts'

const level = { vi: 'Cấp', en: 'Level' }

export const congressesPlanned = census(
  'mobilisation.congresses',
  { vi: 'Đại hội Mặt trận, đoàn thể trong lịch', en: 'Congresses scheduled' },
  units.conference,
  {
    vi: 'Số đại hội của cấp được hỏi đã có trong lịch vào ngày cuối kỳ, kể cả đã tổ chức.',
    en: 'Congresses of the asked level in the schedule on the last day, those held too.',
  },
  congresses,
  { of: level, where: { level: asked.of } },
)

export const congressesHeld = census(
  'mobilisation.congresses-held',
  { vi: 'Đại hội Mặt trận, đoàn thể đã tổ chức', en: 'Congresses held' },
  units.conference,
  {
    vi: 'Số đại hội của cấp được hỏi đã tổ chức đến ngày cuối kỳ.',
    en: 'Congresses of the asked level held by the last day.',
  },
  congresses,
  { of: level, where: { level: asked.of, state: 'held' } },
)

export const congressFigures: readonly Figure[] = [congressesPlanned, congressesHeld]
