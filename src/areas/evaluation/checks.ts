import { type Check, coverage } from '#kernel/check.ts'
import type { FigureRef } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import { sectors } from '#subjects/party-organisations.ts'
import { fourGoodOpen, fourGoodRecognised, fourGoodRegistered } from './four-good-figures.ts'
import { organisationsJudged, selfCriticismHeld, selfCriticismMissing } from './judging-figures.ts'
import { membersAwaitingGrade, membersGraded, membersOverCap } from './member-grade-figures.ts'
import {
  gradedInGroup,
  organisationsAwaitingGrade,
  organisationsGraded,
  organisationsOverCap,
} from './organisation-grade-figures.ts'

interface WithinCap {
  id: string
  label: Label
  excellent: FigureRef
  good: FigureRef
  over: FigureRef
}

/** Hoàn thành xuất sắc within its share of hoàn thành tốt. Told, never refused. */
const withinCap = ({ id, label, ...figures }: WithinCap): Check => ({
  id,
  label,
  figures: () => figures,
  judge: ({ excellent = null, good = null, over = null }) => ({
    holds: !over || isZero(over),
    stated: excellent,
    expected: zero,
    says: (print) => ({
      vi: `${print(excellent)} hoàn thành xuất sắc, ${print(good)} hoàn thành tốt: vượt tỷ lệ ${print(over)}`,
      en: `${print(excellent)} excellent, ${print(good)} good: ${print(over)} beyond the cap`,
    }),
  }),
})

const groups = Object.entries(sectors).flatMap(([sector, label]) => [
  { id: `cells-${sector}`, label: { vi: `Chi bộ, ${label.vi.toLowerCase()}`, en: `Cells, ${label.en}` } },
  { id: `bodies-${sector}`, label: { vi: `Đảng bộ, ${label.vi.toLowerCase()}`, en: `Bodies, ${label.en}` } },
])

const withinCapOf = ({ id, label }: (typeof groups)[number]): Check =>
  withinCap({
    id: `evaluation.organisations-within-cap.${id}`,
    label: { vi: `Tỷ lệ xuất sắc của nhóm: ${label.vi}`, en: `Cap on excellent: ${label.en}` },
    excellent: { figure: gradedInGroup.id, of: `excellent.${id}` },
    good: { figure: gradedInGroup.id, of: `good.${id}` },
    over: { figure: organisationsOverCap.id, of: id },
  })

/** What is left to grade is named; before the end of the year that is most of it, and only a note. */
const everybodyGraded = (id: string, label: Label, graded: FigureRef, awaiting: FigureRef): Check => ({
  id,
  label,
  missing: awaiting,
  figures: () => ({ graded, awaiting }),
  judge: ({ graded: done = null, awaiting: left = null }) => ({
    holds: !left || isZero(left),
    stated: done,
    expected: null,
    says: (print) => ({
      vi: `Đã xếp loại ${print(done)}, còn ${print(left)} chưa có kết quả`,
      en: `${print(done)} graded, ${print(left)} to go`,
    }),
  }),
})

export const checks: readonly Check[] = [
  withinCap({
    id: 'evaluation.members-within-cap',
    label: { vi: 'Tỷ lệ đảng viên hoàn thành xuất sắc', en: 'Cap on members graded excellent' },
    excellent: { figure: membersGraded.id, of: 'excellent' },
    good: { figure: membersGraded.id, of: 'good' },
    over: { figure: membersOverCap.id },
  }),
  ...groups.map(withinCapOf),
  everybodyGraded(
    'evaluation.members-all-graded',
    { vi: 'Đảng viên đã có xếp loại năm', en: 'Members graded' },
    { figure: membersGraded.id },
    { figure: membersAwaitingGrade.id },
  ),
  everybodyGraded(
    'evaluation.organisations-all-graded',
    { vi: 'Tổ chức đảng đã có xếp loại năm', en: 'Organisations graded' },
    { figure: organisationsGraded.id },
    { figure: organisationsAwaitingGrade.id },
  ),
  coverage(
    'evaluation.self-criticism-everywhere',
    { vi: 'Tổ chức đảng đã kiểm điểm năm', en: 'Self-criticism held everywhere' },
    { figure: selfCriticismHeld.id },
    { figure: organisationsJudged.id },
    { figure: selfCriticismMissing.id },
  ),
  coverage(
    'evaluation.four-good-met',
    { vi: 'Tổ chức đăng ký “bốn tốt” và kết quả', en: 'Registered for “four good” and recognised' },
    { figure: fourGoodRecognised.id },
    { figure: fourGoodRegistered.id },
    { figure: fourGoodOpen.id },
  ),
]
