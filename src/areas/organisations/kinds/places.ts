import { kind } from '#kernel/kind.ts'
import { amends, opens } from '#kernel/register.ts'
import { chosen, filledIn, flag, form, newSubject, subject, text } from '#subjects/fields.ts'
import { placeKinds, places } from '#subjects/places.ts'
import { sameAsBefore } from '../refusals.ts'

const particulars = {
  name: text({ vi: 'Tên địa bàn', en: 'Name' }),
  kind: chosen(placeKinds, { vi: 'Loại', en: 'Kind' }),
  parent: subject('places', { vi: 'Thuộc xã, thị trấn', en: 'Within' }).optional(),
  home: subject('party-organisations', {
    vi: 'Tổ chức đảng của địa bàn',
    en: 'Party organisation of the place',
  }),
  ethnicMinority: flag({ vi: 'Đồng bào dân tộc thiểu số', en: 'Ethnic-minority place' }),
  speciallyDifficult: flag({ vi: 'Đặc biệt khó khăn', en: 'Specially difficult' }),
  border: flag({ vi: 'Biên giới', en: 'Border' }),
}
const newPlace = form({ place: newSubject('places', { vi: 'Địa bàn', en: 'Place' }), ...particulars })

const placeKind = (id: string, wording: { vi: string; en: string }, broughtForward: boolean) =>
  kind(id, {
    label: wording,
    body: newPlace,
    broughtForward,
    days: { decided: { vi: 'Từ ngày', en: 'From' } },
    changes: ({ body: { place, parent, ...row }, effectiveOn }) => [
      opens(places, place, effectiveOn, { ...row, parent: parent ?? null }),
    ],
    tells: {
      vi: ({ body }) => `${wording.vi}: ${body.name}`,
      en: ({ body }) => `${wording.en}: ${body.name}`,
    },
  })

export const placeRecorded = placeKind('place.recorded', { vi: 'Ghi địa bàn', en: 'Place recorded' }, false)

export const placeBroughtForward = placeKind(
  'place.brought-forward',
  { vi: 'Mở sổ địa bàn', en: 'Place brought forward' },
  true,
)

/** A village renamed, a commune become a township, a place taken over by another Party organisation. */
export const placeChanged = kind('place.changed', {
  label: { vi: 'Thay đổi địa bàn', en: 'Place changed' },
  body: form({
    place: subject('places', { vi: 'Địa bàn', en: 'Place' }),
    name: particulars.name.optional(),
    kind: particulars.kind.optional(),
    parent: particulars.parent,
    home: particulars.home.optional(),
  }),
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
  },
  verb: { label: { vi: 'Thay đổi', en: 'Change' }, on: 'places', field: 'place' },
  rule: ({ body: { place, ...patch } }) => [
    Object.values(patch).every((value) => value === undefined) && sameAsBefore(),
  ],
  changes: ({ body: { place, ...patch }, effectiveOn }) => [
    amends(places, place, effectiveOn, filledIn(patch)),
  ],
  tells: {
    vi: ({ body }, name) => `Thay đổi địa bàn ${name(body.place)}${body.name ? ` thành ${body.name}` : ''}`,
    en: ({ body }, name) => `${name(body.place)} changed${body.name ? ` to ${body.name}` : ''}`,
  },
})
