import { share, shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { membersOf, type WithMembers } from '../choices.ts'
import { associationRolls } from '../registers/movements.ts'

// Members of each organisation, as it last counted them. Each is a figure of its own: whoever is in two
// organisations is one person, so their numbers are never added up.

const figuresOf = (association: WithMembers) => {
  const { vi, en } = membersOf[association]
  const where = { association }
  const nouns = 'đoàn viên|hội viên|đoàn viên, hội viên'
  const members = census(
    `mobilisation.members-of-${association}`,
    { vi: `Đoàn viên, hội viên ${vi}`, en: `Members of the ${en.toLowerCase()}` },
    units.person,
    {
      vi: `Số đoàn viên, hội viên ${vi} theo lần báo gần nhất của từng nơi đến ngày cuối kỳ.`,
      en: `Members of the ${en.toLowerCase()} as each place last told by the last day.`,
    },
    associationRolls,
    {
      where,
      sum: 'members',
      said: { as: [`đoàn viên|hội viên + ${vi.toLowerCase()} + !chi hội|phát triển|mới|tỷ lệ`], nouns },
    },
  )
  const eligible = census(
    `mobilisation.eligible-for-${association}`,
    { vi: `Đối tượng tập hợp của ${vi}`, en: `People the ${en.toLowerCase()} could gather` },
    units.person,
    {
      vi: `Số người thuộc đối tượng tập hợp của ${vi} theo lần báo gần nhất của từng nơi.`,
      en: `People the ${en.toLowerCase()} could gather, as each place last told.`,
    },
    associationRolls,
    { where, sum: 'eligible' },
  )
  const coverage = share(
    `mobilisation.coverage-of-${association}`,
    { vi: `Tỷ lệ tập hợp của ${vi}`, en: `Share gathered by the ${en.toLowerCase()}` },
    {
      vi: `Đoàn viên, hội viên ${vi} trên số người thuộc đối tượng tập hợp.`,
      en: `Members of the ${en.toLowerCase()} over the people it could gather.`,
    },
    members,
    eligible,
    {
      said: { as: [`tập hợp + ${vi.toLowerCase()} + ?tỷ lệ|đoàn viên|hội viên|được|đối tượng`] },
      reads: { vi: 'đoàn viên, hội viên ÷ đối tượng × 100', en: 'members ÷ eligible × 100' },
    },
  )
  return { members, eligible, coverage }
}

export const gathering = Object.fromEntries(
  (Object.keys(membersOf) as WithMembers[]).map((one) => [one, figuresOf(one)]),
) as { [association in WithMembers]: ReturnType<typeof figuresOf> }

export const gatheringFigures: readonly Figure[] = Object.values(gathering).flatMap(
  ({ members, eligible, coverage }) => [members, eligible, coverage, shareOfTarget(members)],
)
