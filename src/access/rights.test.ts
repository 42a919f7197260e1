import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { areas } from '#areas/index.ts'
import type { Area, Grant } from '#kernel/area.ts'
import type { Day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { Refused } from '#kernel/refusal.ts'
import { roleNames } from '#kernel/role.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { Branch } from './branch.ts'
import { judgeEntering, mayApprove, organisationAsked, type Wanted } from './can.ts'
import { permissionMatrix } from './matrix.ts'
import { Rights } from './rights.ts'

const text = (value: string) => ({ vi: value, en: value })
const plain = (id: string, citesDecision = false) =>
  kind(id, {
    label: text(id),
    citesDecision,
    body: z.object({}),
    tells: { vi: () => id, en: () => id },
  })
const [joined, decided, moved] = [plain('member.joined'), plain('member.decided', true), plain('fund.moved')]

const areaOf = (grants: readonly Grant[]): Area => ({
  id: 'members',
  label: text('members'),
  kinds: [joined, decided],
  figures: [],
  registers: [],
  checks: [],
  grants,
})
const members = areaOf([
  { role: 'organisation', enter: ['member.*'], read: ['members'] },
  { role: 'cell', enter: ['member.*'], approval: 'needed', read: ['members'] },
  { role: 'reader', enter: [], read: [] },
])
const funds: Area = {
  ...areaOf([{ role: 'synthesis', enter: ['fund.moved'], read: [] }]),
  id: 'funds',
  kinds: [moved],
}
const rights = (...roles: ConstructorParameters<typeof Rights>[1]) => new Rights([members, funds], roles)

const node = 'a'
const branch = new Branch(node, [
  { organisation: node, since: '0001-01-01' as Day, until: '9999-12-31' as Day, ended: false },
  { organisation: 'moved-away', since: '2020-01-01' as Day, until: '2023-07-01' as Day, ended: false },
  { organisation: 'dissolved', since: '2020-01-01' as Day, until: '2023-07-01' as Day, ended: true },
])
const wanted = (
  one = joined,
  organisation = node,
  basis: Wanted['basis'] = null,
  on = '2023-05-01',
): Wanted => ({
  kind: one,
  organisation,
  effectiveOn: on as Day,
  basis,
})
const refusedCodes = (work: () => unknown): string[] => {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((one) => one.code)
    throw error
  }
}

describe('what a role may enter', () => {
  it('is what some sentence allows, and nothing else', () => {
    expect(rights('organisation').entering('member.joined')).toBe('yes')
    expect(rights('cell').entering('member.joined')).toBe('after-approval')
    expect(rights('cell', 'organisation').entering('member.joined')).toBe('yes')
    expect(rights('organisation').entering('fund.moved')).toBe('no')
    expect(rights('organisation').entering('members')).toBe('no')
    expect(rights().entering('member.joined')).toBe('no')
  })

  it('waits for approval unless a signed decision is cited by its number', () => {
    const holder = { rights: rights('cell'), branch }
    expect(judgeEntering(holder, [wanted(decided, node, { number: '12-QĐ/HU' })]).needsApproval).toBe(false)
    expect(judgeEntering(holder, [wanted(decided, node, { title: 'no number' })]).needsApproval).toBe(true)
    expect(judgeEntering(holder, [wanted(joined, node, { number: '12-QĐ/HU' })]).needsApproval).toBe(true)
    expect(
      judgeEntering(holder, [wanted(decided, node, { number: '12-QĐ/HU' }), wanted()]).needsApproval,
    ).toBe(true)
  })

  it('is bound to the branch of the tree as it stood on the day', () => {
    const holder = { rights: rights('organisation'), branch }
    expect(refusedCodes(() => judgeEntering(holder, [wanted(joined, 'moved-away')]))).toEqual([])
    expect(
      refusedCodes(() => judgeEntering(holder, [wanted(joined, 'moved-away', null, '2023-07-01')])),
    ).toEqual(['outside-scope'])
    expect(
      refusedCodes(() => judgeEntering(holder, [wanted(moved), wanted(), wanted(joined, 'elsewhere')])),
    ).toEqual(['forbidden', 'outside-scope'])
  })

  it('is approved by somebody who could enter all of it at once', () => {
    expect(mayApprove({ rights: rights('organisation'), branch: null }, [wanted()])).toBe(true)
    expect(mayApprove({ rights: rights('cell'), branch: null }, [wanted()])).toBe(false)
    expect(mayApprove({ rights: rights('organisation'), branch: null }, [wanted(), wanted(moved)])).toBe(
      false,
    )
    expect(mayApprove({ rights: rights('organisation'), branch }, [wanted(joined, 'elsewhere')])).toBe(false)
  })
})

describe('what a role may read', () => {
  it('is the work of the areas that name it, and no content for the administrator', () => {
    expect(rights('cell').readsKind('member.joined')).toBe(true)
    expect(rights('cell').readsKind('fund.moved')).toBe(false)
    expect(rights('reader').readsKind('member.joined')).toBe(false)
    expect(rights('organisation').readsRegister('members')).toBe(true)
    expect(rights('synthesis').readsRegister('members')).toBe(false)
    expect(rights('admin').readsFigures).toBe(false)
    expect(rights('admin', 'reader').readsFigures).toBe(true)
    expect(rights().readsFigures).toBe(false)
  })

  it('is in sight while it stands under the node, and when it ended there', () => {
    expect(branch.inSight('2024-01-01' as Day)).toEqual([node, 'dissolved'])
    expect(branch.inSight('2023-01-01' as Day)).toEqual([node, 'moved-away', 'dissolved'])
  })

  it('is a figure of the own branch unless the whole book is in scope', () => {
    const day = '2023-05-01' as Day
    expect(organisationAsked({ rights: rights('cell'), branch }, undefined, day)).toBe(node)
    expect(organisationAsked({ rights: rights('reader'), branch: null }, undefined, day)).toBeUndefined()
    expect(
      refusedCodes(() => organisationAsked({ rights: rights('cell'), branch }, 'elsewhere', day)),
    ).toEqual(['outside-scope'])
    expect(
      refusedCodes(() => organisationAsked({ rights: rights('admin'), branch: null }, undefined, day)),
    ).toEqual(['forbidden-reading'])
  })
})

describe('the matrix of the program as it ships', () => {
  const matrix = permissionMatrix(areas, [...sharedRegisters, ...areas.flatMap((area) => area.registers)])

  it('lets the administrator and the reader enter nothing', () => {
    for (const row of matrix.entering)
      expect([row.kind, row.entering.admin, row.entering.reader]).toEqual([row.kind, 'no', 'no'])
  })

  it('has somebody who enters every kind without approval, so that nothing waits for ever', () => {
    const nobody = matrix.entering.filter((row) => !roleNames.some((role) => row.entering[role] === 'yes'))
    // What only an act of the program tells: a hand-over, a numbered paper, the meeting that decides a list.
    expect(nobody.map((row) => row.kind)).toEqual([
      'book.handed-over',
      'book.taken-over',
      'state.taken-over',
      'state.taken-over-internal',
      'state.taken-over-restricted',
      'document.issued',
      'committee-meeting.decided',
    ])
  })

  it('makes a cell wait for approval in all but its own meetings, of which nobody else knows', () => {
    const atOnce = matrix.entering.filter((row) => row.entering.cell === 'yes')
    expect(atOnce.map((row) => row.kind)).toEqual(['cell-meeting.held', 'cell-meeting.not-held'])
  })

  it('gives people’s names only to roles that work with them', () => {
    const reading = (register: string) => matrix.reading.find((row) => row.register === register)?.reading
    // The clerk gives papers to people by name, the Front asks for a grant of its fund; the state's bodies do neither.
    expect(reading('persons')).toMatchObject({
      reader: false,
      admin: false,
      clerk: true,
      front: true,
      council: false,
      government: false,
    })
    // That somebody is a member is another matter: mobilisation assigns members to households.
    expect(reading('memberships')).toMatchObject({
      council: false,
      front: false,
      clerk: false,
      mobilisation: true,
    })
  })

  it('clears nobody above restricted, and the administrator for nothing', () => {
    expect(matrix.clearance).toMatchObject({ admin: 0, reader: 0, clerk: 1, cell: 1, inspection: 2 })
  })

  it('names only kinds, registers and roles that exist', () => {
    const kinds = areas.flatMap((area) => area.kinds.map((one) => one.id))
    const registers = matrix.reading.map((row) => row.register)
    const fits = (pattern: string, ids: readonly string[]) =>
      pattern.endsWith('*') ? ids.some((id) => id.startsWith(pattern.slice(0, -1))) : ids.includes(pattern)
    for (const grant of areas.flatMap((area) => area.grants)) {
      expect(grant.enter.filter((pattern) => !fits(pattern, kinds))).toEqual([])
      expect(grant.read.filter((pattern) => !fits(pattern, registers))).toEqual([])
    }
  })
})
