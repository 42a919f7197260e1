import { expect, test } from 'vitest'
import { grades, reasonsNotGraded } from '#areas/evaluation/grades.ts'
import { commendationForms, themes } from '#areas/evaluation/kinds/commendations.ts'
import { fourGoodStates } from '#areas/evaluation/registers.ts'
import { reporterLevels } from '#areas/learning/corps.ts'
import { conferenceForms } from '#areas/learning/kinds/conferences.ts'
import { rhythms } from '#areas/learning/kinds/publicity.ts'
import { learnerKinds, programmes } from '#areas/learning/programmes.ts'
import { attendanceStates } from '#areas/learning/registers.ts'
import { stages } from '#areas/learning/stages.ts'
import { nameOn } from '#kernel/choice.ts'
import { rulePacks } from '#kernel/rulebook.ts'
import { admissionSteps } from '#subjects/admission-files.ts'
import { membershipStatuses } from '#subjects/memberships.ts'
import { organisationKinds, sectors } from '#subjects/party-organisations.ts'
import { occupations, sexes } from '#subjects/persons.ts'
import { choices } from './choices.ts'
import { judgedChoices } from './judged-choices.ts'

test('the screens name closed values as the registers do', () => {
  expect(choices.organisationKind).toEqual(organisationKinds)
  expect(choices.sector).toEqual(sectors)
  expect(choices.admissionStep).toEqual(admissionSteps)
  expect(choices.membershipStatus).toEqual(membershipStatuses)
  expect(choices.sex).toEqual(sexes)
  expect(choices.occupation).toEqual(occupations)
})

test('so do the lists of what was learned and judged', () => {
  expect(judgedChoices).toMatchObject({
    conferenceForm: conferenceForms,
    attendance: attendanceStates,
    learnerKind: learnerKinds,
    reporterLevel: reporterLevels,
    stage: stages,
    rhythm: rhythms,
    grade: grades,
    reasonNotGraded: reasonsNotGraded,
    fourGoodState: fourGoodStates,
    commendationForm: commendationForms,
    commendationTheme: themes,
  })
  for (const [id, { vi, en }] of Object.entries(programmes))
    expect(judgedChoices.programme).toMatchObject({ [id]: { vi, en } })
})

test('kinds of organisations are called as the Charter pack of the day calls them', () => {
  for (const { validFrom, organisationKindNames } of rulePacks)
    for (const [kind, choice] of Object.entries(organisationKinds))
      expect(nameOn(choice, validFrom), `${kind} ${validFrom}`).toEqual(organisationKindNames[kind])
})

test('no code means two things on one screen', () => {
  const tables = [...Object.values(judgedChoices), ...Object.values(choices)]
  const said = new Map<string, Set<string>>()
  for (const [code, { vi }] of tables.flatMap((table) => Object.entries(table)))
    said.set(code, new Set([...(said.get(code) ?? []), vi]))
  expect([...said].filter(([, labels]) => labels.size > 1)).toEqual([])
})
