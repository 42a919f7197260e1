import { idOf } from '../kinds.ts'
import {
  decision,
  district,
  opening,
  otherHeadship,
  record,
  type Submitted,
  seat,
  sponsors,
  stranger,
} from './telling.ts'

export const post = (id: string, title: string, role: string, more: object = {}) =>
  record('position.recorded', district, opening, {
    post: id,
    title,
    role,
    of: district,
    managedBy: 'district',
    seats: 3,
    ...more,
  })

export const takes = (
  kind: string,
  person: string,
  of: string,
  on: string,
  basis?: object,
  more: object = {},
) =>
  record(
    kind,
    district,
    on,
    { person, post: of, tenure: idOf(`${kind} ${person}`), ...more },
    basis ? { basis } : {},
  )

/** Everything that is decided of people and the posts they hold already. */
export const laterPersonnel = (): Submitted[] => {
  const decided = (kind: string, on: string, number: string, body: object) =>
    record(kind, district, on, body, { basis: decision(number, on) })
  const held = idOf('luân chuyển')
  return [
    record('cadre.reappointment-announced', district, '2024-01-03', { held }),
    decided('cadre.nominated', '2024-01-05', '11-TB/HU', {
      nomination: idOf('giới thiệu'),
      person: sponsors[0],
      post: seat,
      term: '2025-2030',
    }),
    decided('cadre.concurrent-post-assigned', '2024-02-01', '12-QĐ/HU', {
      person: sponsors[0],
      post: otherHeadship,
      tenure: idOf('kiêm nhiệm'),
    }),
    decided('cadre.reappointed', '2024-02-02', '13-QĐ/HU', { held }),
    decided('cadre.relieved', '2024-03-01', '14-QĐ/HU', {
      held: idOf(`cadre.co-opted ${sponsors[1]}`),
      reason: 'chuyển công tác',
    }),
    decided('cadre.post-resigned', '2024-03-04', '15-QĐ/HU', {
      held: idOf(`cadre.elected ${stranger}`),
    }),
  ]
}
