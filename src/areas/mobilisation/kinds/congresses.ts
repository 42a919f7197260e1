import { printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { places } from '#subjects/places.ts'
import { associations } from '../choices.ts'
import { congressesHeld, congressesPlanned } from '../figures/congresses.ts'
import { congressOver, congressPlace } from '../refusals.ts'
import { congresses, congressLevels } from '../registers/congresses.ts'

const theCongress = { vi: 'Đại hội', en: 'Congress' }
const onCongress = (label: { vi: string; en: string }) => ({
  label,
  on: 'association-congresses',
  field: 'congress',
})

/** "Xã Đắk Liêng" after other words: "xã Đắk Liêng". */
const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)

export const congressScheduled = kind('association-congress.scheduled', {
  label: { vi: 'Lịch đại hội Mặt trận, đoàn thể', en: 'Congress scheduled' },
  addsTo: [congressesPlanned.id],
  days: { decided: { vi: 'Ngày thống nhất lịch', en: 'Agreed on' } },
  body: form({
    congress: newSubject('association-congresses', theCongress),
    association: chosen(associations, { vi: 'Tổ chức', en: 'Organisation' }),
    level: chosen(congressLevels, { vi: 'Cấp', en: 'Level' }),
    place: subject('places', { vi: 'Xã, thị trấn', en: 'Commune' }).optional(),
    term: text({ vi: 'Nhiệm kỳ', en: 'Term' }),
    plannedOn: onDay({ vi: 'Ngày dự kiến', en: 'Planned for' }),
  }),
  needs: ({ body }) => ({ place: historyIn(places, body.place) }),
  rule: ({ body }) => [body.level === 'commune' && !body.place && congressPlace({}, { field: 'place' })],
  facts: ({ body }, { place }) => ({
    name: `${associations[body.association].vi} ${inSentence(place.latest?.row.name ?? congressLevels[body.level].vi)}`,
    home: place.latest?.row.home ?? null,
  }),
  changes: ({ body: { congress, place, ...told }, facts, organisation, effectiveOn }) => [
    opens(congresses, congress, effectiveOn, {
      ...told,
      place: place ?? null,
      home: facts.home ?? organisation,
      state: 'planned',
      heldOn: null,
      elected: null,
      name: facts.name,
    }),
  ],
  tells: {
    vi: ({ body, facts }) =>
      `Đại hội ${facts.name} nhiệm kỳ ${body.term}: dự kiến ${printDay(body.plannedOn)}`,
    en: ({ body, facts }) =>
      `Congress of ${facts.name}, ${body.term}: planned for ${printDay(body.plannedOn)}`,
  },
})

export const congressPostponed = kind('association-congress.postponed', {
  label: { vi: 'Đổi ngày đại hội', en: 'Congress moved' },
  addsTo: [congressesPlanned.id],
  verb: onCongress({ vi: 'Đổi ngày', en: 'Move' }),
  body: form({
    congress: subject('association-congresses', theCongress),
    plannedOn: onDay({ vi: 'Ngày mới', en: 'New day' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
  }),
  needs: ({ body }) => ({ congress: historyIn(congresses, body.congress) }),
  rule: ({ effectiveOn }, { congress }) => [
    congress.on(effectiveOn)?.state !== 'planned' && congressOver({}, { field: 'congress' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(congresses, body.congress, effectiveOn, { plannedOn: body.plannedOn }),
  ],
  tells: {
    vi: ({ body }, name) => `Đại hội ${name(body.congress)} dời đến ${printDay(body.plannedOn)}`,
    en: ({ body }, name) => `Congress of ${name(body.congress)} moved to ${printDay(body.plannedOn)}`,
  },
})

export const congressHeld = kind('association-congress.held', {
  label: { vi: 'Đại hội đã tổ chức', en: 'Congress held' },
  addsTo: [congressesHeld.id],
  verb: onCongress({ vi: 'Đã tổ chức', en: 'Held' }),
  days: { decided: { vi: 'Ngày tổ chức', en: 'Held on' } },
  body: form({
    congress: subject('association-congresses', theCongress),
    delegates: count({ vi: 'Đại biểu dự', en: 'Delegates' }),
    elected: count({ vi: 'Ủy viên được hiệp thương cử', en: 'Elected' }),
  }),
  needs: ({ body }) => ({ congress: historyIn(congresses, body.congress) }),
  rule: ({ effectiveOn }, { congress }) => [
    congress.on(effectiveOn)?.state !== 'planned' && congressOver({}, { field: 'congress' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(congresses, body.congress, effectiveOn, {
      state: 'held',
      heldOn: effectiveOn,
      elected: body.elected,
    }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Đại hội ${name(body.congress)}: ${body.delegates} đại biểu, cử ${body.elected} ủy viên`,
    en: ({ body }, name) =>
      `Congress of ${name(body.congress)}: ${body.delegates} delegates, ${body.elected} elected`,
  },
})

export const congressKinds: readonly Kind[] = [congressScheduled, congressPostponed, congressHeld]
