import { kind } from '#kernel/kind.ts'
import { amends, closes, opens } from '#kernel/register.ts'
import { chosen, filledIn, form, newSubject, subject, text } from '#subjects/fields.ts'
import { unitKinds, unitLevels, units } from '#subjects/units.ts'
import { sameAsBefore } from '../refusals.ts'

const particulars = {
  name: text({ vi: 'Tên đơn vị', en: 'Name' }),
  kind: chosen(unitKinds, { vi: 'Loại', en: 'Kind' }),
  level: chosen(unitLevels, { vi: 'Cấp', en: 'Level' }).optional(),
  home: subject('party-organisations', {
    vi: 'Tổ chức đảng của đơn vị',
    en: 'Party organisation of the unit',
  }).optional(),
  place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  code: text({ vi: 'Mã đơn vị', en: 'Code' }).optional(),
}
const newUnit = form({ unit: newSubject('units', { vi: 'Đơn vị', en: 'Unit' }), ...particulars })

const unitKind = (id: string, wording: { vi: string; en: string }, broughtForward: boolean) =>
  kind(id, {
    label: wording,
    body: newUnit,
    broughtForward,
    days: { decided: { vi: 'Từ ngày', en: 'From' } },
    changes: ({ body, effectiveOn }) => [
      opens(units, body.unit, effectiveOn, {
        name: body.name,
        kind: body.kind,
        level: body.level ?? null,
        home: body.home ?? null,
        place: body.place ?? null,
        code: body.code ?? null,
      }),
    ],
    tells: {
      vi: ({ body }) => `${wording.vi}: ${body.name}`,
      en: ({ body }) => `${wording.en}: ${body.name}`,
    },
  })

export const unitRecorded = unitKind('unit.recorded', { vi: 'Ghi đơn vị', en: 'Unit recorded' }, false)

export const unitBroughtForward = unitKind(
  'unit.brought-forward',
  { vi: 'Mở sổ đơn vị', en: 'Unit brought forward' },
  true,
)

/** A unit renamed, moved, or taken over by another Party organisation. */
export const unitChanged = kind('unit.changed', {
  label: { vi: 'Thay đổi đơn vị', en: 'Unit changed' },
  body: form({
    unit: subject('units', { vi: 'Đơn vị', en: 'Unit' }),
    name: particulars.name.optional(),
    kind: particulars.kind.optional(),
    level: particulars.level,
    home: particulars.home,
    place: particulars.place,
    code: particulars.code,
  }),
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
  },
  verb: { label: { vi: 'Thay đổi', en: 'Change' }, on: 'units', field: 'unit' },
  rule: ({ body: { unit: _, ...patch } }) => [Object.keys(filledIn(patch)).length === 0 && sameAsBefore()],
  changes: ({ body: { unit, ...patch }, effectiveOn }) => [amends(units, unit, effectiveOn, filledIn(patch))],
  tells: {
    vi: ({ body }, name) => `Thay đổi đơn vị ${name(body.unit)}${body.name ? ` thành ${body.name}` : ''}`,
    en: ({ body }, name) => `${name(body.unit)} changed${body.name ? ` to ${body.name}` : ''}`,
  },
})

export const unitClosed = kind('unit.closed', {
  label: { vi: 'Đơn vị ngừng hoạt động', en: 'Unit closed' },
  body: form({ unit: subject('units', { vi: 'Đơn vị', en: 'Unit' }) }),
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' }, effective: { vi: 'Từ ngày', en: 'From' } },
  verb: { label: { vi: 'Ngừng hoạt động', en: 'Close' }, on: 'units', field: 'unit' },
  changes: ({ body, effectiveOn }) => [closes(units, body.unit, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `${name(body.unit)} ngừng hoạt động`,
    en: ({ body }, name) => `${name(body.unit)} closed`,
  },
})
