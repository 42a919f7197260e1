import { describe, expect, test } from 'vitest'
import type { Kind } from '#kernel/kind.ts'
import type { Basis } from '#kernel/record.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { organisations } from './index.ts'
import { organisationBroughtForward, organisationEstablished } from './kinds/beginnings.ts'
import { coverageChanged, organisationRenamed, organisationTransferred } from './kinds/changes.ts'
import { organisationDissolved, organisationMerged } from './kinds/endings.ts'
import { placeMerged } from './kinds/place-merged.ts'
import { placeChanged, placeRecorded } from './kinds/places.ts'
import { unitChanged, unitClosed, unitRecorded } from './kinds/units.ts'

const district = idOf('Đảng bộ huyện')
const body = idOf('Đảng bộ cơ quan')
const cell = idOf('Chi bộ 1')
const other = idOf('Chi bộ 2')
const decision = { number: '12-QĐ/HU' }

const opened = (
  story: Story,
  organisation: string,
  kind: string,
  parent: string | undefined,
  more: object = {},
) =>
  story.given(organisationBroughtForward, {
    organisation: district,
    on: '2022-12-31',
    body: { organisation, name: kind, kind, parent, sector: 'agency', ...more },
  })

const tree = () => {
  const story = new Story()
  opened(story, district, 'district-body', undefined)
  opened(story, body, 'grassroots-body', district)
  opened(story, cell, 'cell', body)
  opened(story, other, 'cell', body)
  return story
}

const decided = (story: Story, kind: Kind, about: object, basis: Basis | null = decision) =>
  story.when(kind, { organisation: district, on: '2023-05-10', ...(basis ? { basis } : {}), body: about })

const newCell = { organisation: idOf('mới'), name: 'Chi bộ Doanh nghiệp', sector: 'enterprise' }

describe('An organisation is established', () => {
  test('by a decision', () => {
    const outcome = tree().when(organisationEstablished, {
      organisation: district,
      on: '2023-05-10',
      body: { ...newCell, kind: 'grassroots-cell', parent: district },
    })
    expect(outcome.refused).toEqual(['decision-needed'])
  })

  test('and a grassroots cell in an enterprise counts under its superior, in both figures', () => {
    const outcome = decided(tree(), organisationEstablished, {
      ...newCell,
      kind: 'grassroots-cell',
      parent: district,
      fullMembers: 5,
    })
    expect(outcome.refused).toEqual([])
    expect(outcome.posts.map(({ figure, organisation, amount }) => [figure, organisation, amount])).toEqual([
      ['organisations.established-grassroots-cells', district, 1],
      ['organisations.established-enterprise-cells', district, 1],
    ])
    expect(outcome.vi).toBe('Thành lập Chi bộ Doanh nghiệp trực thuộc district-body')
  })

  test('under a superior', () => {
    expect(decided(tree(), organisationEstablished, { ...newCell, kind: 'cell' }).refused).toEqual([
      'superior-needed',
    ])
  })

  test('of a kind that may be under that superior: chi bộ trực thuộc is not directly under the district', () => {
    const outcome = decided(tree(), organisationEstablished, { ...newCell, kind: 'cell', parent: district })
    expect(outcome.refused).toEqual(['superior-kind'])
  })

  test('as a cell with at least 3 full members, unless a paper allows fewer', () => {
    const about = { ...newCell, kind: 'cell', parent: body, fullMembers: 2 }
    expect(decided(tree(), organisationEstablished, about).refused).toEqual(['too-few-for-cell'])
    expect(
      decided(tree(), organisationEstablished, about, { ...decision, specialApproval: '01-CV/TU' }).refused,
    ).toEqual([])
    expect(decided(tree(), organisationEstablished, { ...about, fullMembers: 3 }).refused).toEqual([])
  })

  test('as a grassroots body from 30 members', () => {
    const about = { ...newCell, kind: 'grassroots-body', parent: district, members: 29 }
    expect(decided(tree(), organisationEstablished, about).refused).toEqual(['too-few-for-body'])
    expect(decided(tree(), organisationEstablished, { ...about, members: 30 }).refused).toEqual([])
  })

  test('from 26/7/2026 a cell may be directly under the commune body', () => {
    const story = new Story()
    opened(story, district, 'commune-body', undefined)
    const established = (on: string) =>
      story.when(organisationEstablished, {
        organisation: district,
        on,
        basis: decision,
        body: { ...newCell, kind: 'cell', parent: district },
      }).refused
    expect(established('2026-07-25')).toEqual(['superior-kind'])
    expect(established('2026-07-26')).toEqual([])
  })
})

describe('An organisation ends', () => {
  test('by a decision, and a grassroots body counts as dissolved under its superior', () => {
    expect(decided(tree(), organisationDissolved, { organisation: body }, null).refused).toEqual([
      'decision-needed',
    ])
    const outcome = decided(tree(), organisationDissolved, { organisation: body })
    expect(outcome.posts).toMatchObject([
      { figure: 'organisations.dissolved-bodies', organisation: district, subject: body, amount: 1 },
    ])
  })

  test('a dissolved cell is not a dissolved body', () => {
    expect(decided(tree(), organisationDissolved, { organisation: cell }).posts).toMatchObject([
      { figure: 'organisations.dissolved-cells', organisation: body },
    ])
  })

  test('merged into another, not into itself, and counts in neither', () => {
    expect(decided(tree(), organisationMerged, { organisation: cell, into: cell }).refused).toEqual([
      'into-itself',
    ])
    const outcome = decided(tree(), organisationMerged, { organisation: cell, into: other })
    expect(outcome.posts).toEqual([])
    expect(outcome.changes).toMatchObject([
      { does: 'close', subject: cell, on: '2023-05-10' },
      { does: 'open', register: 'successions', subject: cell, row: { successors: [other] } },
    ])
  })
})

describe('An organisation changes', () => {
  test('its superior, with its members', () => {
    const outcome = decided(tree(), organisationTransferred, {
      organisation: cell,
      to: district,
      kind: 'grassroots-cell',
    })
    expect(outcome.refused).toEqual([])
    expect(outcome.changes).toMatchObject([
      { does: 'amend', patch: { parent: district, kind: 'grassroots-cell' } },
    ])
    expect(outcome.posts).toMatchObject([
      { figure: 'organisations.established-grassroots-cells', organisation: district },
    ])
  })

  test('not to where it is, nor where its kind cannot be', () => {
    expect(decided(tree(), organisationTransferred, { organisation: cell, to: body }).refused).toEqual([
      'nothing-changes',
    ])
    expect(decided(tree(), organisationTransferred, { organisation: cell, to: district }).refused).toEqual([
      'superior-kind',
    ])
  })

  test('its name or kind; a cell raised to a grassroots cell counts as one established', () => {
    const outcome = decided(tree(), organisationRenamed, { organisation: cell, kind: 'grassroots-cell' })
    expect(outcome.posts).toMatchObject([{ figure: 'organisations.established-grassroots-cells' }])
    expect(decided(tree(), organisationRenamed, { organisation: cell }).refused).toEqual(['nothing-changes'])
    expect(decided(tree(), organisationRenamed, { organisation: cell, name: 'Chi bộ A' }).posts).toEqual([])
  })

  test('what it covers', () => {
    const village = idOf('Buôn Jun')
    const outcome = decided(tree(), coverageChanged, { organisation: cell, serves: [village] }, null)
    expect(outcome.changes).toMatchObject([{ does: 'amend', patch: { serves: [village] } }])
  })
})

describe('Places and units', () => {
  const village = idOf('Buôn Jun')
  const withVillage = () =>
    tree().given(placeRecorded, {
      organisation: district,
      on: '2023-01-01',
      body: { place: village, name: 'Buôn Jun', kind: 'buon', home: body, ethnicMinority: true },
    })

  test('a place keeps what its change does not mention', () => {
    const story = withVillage().given(placeChanged, {
      organisation: district,
      on: '2023-03-01',
      body: { place: village, home: district },
    })
    expect(story.history('places', village).latest?.row).toMatchObject({ name: 'Buôn Jun', home: district })
    expect(decided(story, placeChanged, { place: village }).refused).toEqual(['nothing-changes'])
  })

  const [oldCommune, otherCommune, newCommune] = ['Xã cũ', 'Xã cũ hai', 'Xã mới'].map(idOf) as [
    string,
    string,
    string,
  ]
  const withCommunes = () =>
    [oldCommune, otherCommune, newCommune].reduce(
      (story, place) =>
        story.given(placeRecorded, {
          organisation: district,
          on: '2023-01-01',
          body: { place, name: 'Xã', kind: 'commune', home: body },
        }),
      withVillage().given(placeChanged, {
        organisation: district,
        on: '2023-02-01',
        body: { place: village, parent: oldCommune },
      }),
    )

  test('villages and schools of a merged commune lie in the new one, and the old one ends', () => {
    const school = idOf('Trường')
    const story = withCommunes().given(unitRecorded, {
      organisation: district,
      on: '2023-02-01',
      body: { unit: school, name: 'Trường', kind: 'school', place: oldCommune },
    })
    for (const place of [oldCommune, otherCommune])
      story.given(placeMerged, {
        organisation: district,
        on: '2023-05-10',
        basis: decision,
        body: { place, into: newCommune },
      })
    expect(story.census('places', '2023-05-10', (row) => row.kind === 'commune')).toBe(1)
    expect(story.history('places', village).latest?.row.parent).toBe(newCommune)
    expect(story.history('units', school).latest?.row.place).toBe(newCommune)
    expect(story.history('places', oldCommune).latest?.to).toBe('2023-05-10')
  })

  test('a place merges by a decision, into another of its level', () => {
    const merged = (place: string, into: string, basis?: Basis | null) =>
      decided(withCommunes(), placeMerged, { place, into }, basis).refused
    expect(merged(oldCommune, newCommune)).toEqual([])
    expect(merged(oldCommune, newCommune, null)).toEqual(['decision-needed'])
    expect(merged(oldCommune, oldCommune)).toEqual(['place-into-itself'])
    expect(merged(village, newCommune)).toEqual(['places-of-different-levels'])
  })

  test('a unit is taken over by another organisation and keeps the rest', () => {
    const school = idOf('Trường')
    const story = tree().given(unitRecorded, {
      organisation: district,
      on: '2023-01-01',
      body: { unit: school, name: 'Trường TH', kind: 'school', home: body },
    })
    expect(decided(story, unitChanged, { unit: school, home: district }).changes).toMatchObject([
      { does: 'amend', patch: { home: district } },
    ])
    expect(decided(story, unitChanged, { unit: school }).refused).toEqual(['nothing-changes'])
  })

  test('a unit closes', () => {
    const school = idOf('Trường')
    const story = tree()
      .given(unitRecorded, {
        organisation: district,
        on: '2023-01-01',
        body: { unit: school, name: 'Trường TH', kind: 'school', home: body },
      })
      .given(unitClosed, { organisation: district, on: '2023-06-01', body: { unit: school } })
    expect(story.census('units', '2023-05-31')).toBe(1)
    expect(story.census('units', '2023-06-01')).toBe(0)
  })
})

test('every kind says what it is in both languages and every grant names kinds of the area', () => {
  const ids = organisations.kinds.map((kind) => kind.id)
  for (const kind of organisations.kinds) expect([kind.label.vi, kind.label.en]).not.toContain('')
  const named = (entered: string) =>
    ids.some((id) => id === entered || (entered.endsWith('*') && id.startsWith(entered.slice(0, -1))))
  expect(organisations.grants.flatMap((grant) => grant.enter).filter((one) => !named(one))).toEqual([])
})
