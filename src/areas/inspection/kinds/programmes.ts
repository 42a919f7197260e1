import { printDay, yearOf } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, inYear, newSubject, subject, subjects, text } from '#subjects/fields.ts'
import { itemsAdded, itemsDropped, itemsNow, itemsOriginal } from '../programme-figures.ts'
import { itemAfterProgramme, itemNotPlanned, programmeNotDecided, sameQuarter } from '../refusals.ts'
import { items, programmes } from '../registers.ts'
import { codeOf, endOfQuarter, inspectors, programmeOwners, quarters, slotOf, workChoices } from '../who.ts'

const theProgramme = { vi: 'Chương trình', en: 'Programme' }
const theItem = { vi: 'Cuộc kiểm tra, giám sát trong chương trình', en: 'Item of the programme' }
const inQuarter = { vi: 'Thực hiện trong quý', en: 'To be done in the quarter' }
const amendment = { decided: { vi: 'Ngày quyết định điều chỉnh', en: 'Amended on' } }

export const programmeDecided = kind('inspection-programme.decided', {
  label: { vi: 'Ban hành chương trình kiểm tra, giám sát', en: 'Inspection programme decided' },
  help: {
    vi: 'Các cuộc của chương trình ghi tiếp bằng «Cuộc theo chương trình», cùng ngày ban hành.',
    en: 'Its items are entered after it, on the same day.',
  },
  citesDecision: true,
  days: { decided: { vi: 'Ngày ban hành', en: 'Decided on' } },
  body: form({
    programme: newSubject('inspection-programmes', theProgramme),
    title: text({ vi: 'Tên chương trình', en: 'Title' }),
    whose: chosen(programmeOwners, { vi: 'Chương trình của', en: 'Whose programme' }),
    year: inYear(),
  }),
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(programmes, body.programme, effectiveOn, {
      title: body.title,
      whose: body.whose,
      year: body.year,
      code: codeOf(body.whose, body.year),
      home: organisation,
      decidedOn,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} ban hành ${body.title}`,
    en: ({ body, organisation }, name) => `${name(organisation)} decides ${body.title}`,
  },
})

interface Wording {
  id: string
  label: Label
  isOriginal: boolean
  verb: Label
  days: { decided: Label }
  tells: Label
}

const itemKind = ({ id, label, isOriginal, verb, days, tells }: Wording): Kind =>
  kind(id, {
    label,
    citesDecision: true,
    addsTo: [isOriginal ? itemsOriginal.id : itemsAdded.id, itemsNow.id],
    days,
    verb: { label: verb, on: 'inspection-programmes', field: 'programme' },
    body: form({
      item: newSubject('inspection-items', theItem),
      programme: subject('inspection-programmes', theProgramme),
      title: text({ vi: 'Nội dung', en: 'About' }),
      who: chosen(inspectors, { vi: 'Chủ thể kiểm tra, giám sát', en: 'Who inspects' }),
      work: chosen(workChoices, { vi: 'Hình thức', en: 'Kind of work' }),
      organisations: subjects(['party-organisations'], {
        vi: 'Tổ chức đảng được kiểm tra, giám sát',
        en: 'Organisations to be inspected',
      }),
      quarter: chosen(quarters, inQuarter),
    }),
    needs: ({ body }) => ({ programme: historyIn(programmes, body.programme) }),
    rule: ({ effectiveOn }, { programme }) => {
      const row = programme.on(effectiveOn)
      if (!row) return [programmeNotDecided({}, { field: 'programme' })]
      const late = isOriginal && row.decidedOn < effectiveOn
      return [late && itemAfterProgramme({ day: printDay(effectiveOn) }, { field: 'programme' })]
    },
    facts: ({ decidedOn, effectiveOn }, { programme }) => ({
      year: programme.on(effectiveOn)?.year ?? yearOf(decidedOn),
      code: programme.on(effectiveOn)?.code ?? '',
    }),
    changes: ({ body, organisation, effectiveOn, facts }) => {
      const slot = slotOf(facts.code, body.quarter)
      return [
        opens(items, body.item, effectiveOn, {
          programme: body.programme,
          code: facts.code,
          title: body.title,
          who: body.who,
          work: body.work,
          organisations: body.organisations,
          home: organisation,
          year: facts.year,
          isOriginal,
          quarter: body.quarter,
          due: endOfQuarter(facts.year, body.quarter),
          slot,
          originalSlot: isOriginal ? slot : null,
          state: 'planned',
        }),
      ]
    },
    tells: {
      vi: ({ body }, name) => `${tells.vi} ${name(body.programme)}: ${body.title}`,
      en: ({ body }, name) => `${tells.en} ${name(body.programme)}: ${body.title}`,
    },
  })

export const itemPlanned = itemKind({
  id: 'inspection-item.planned',
  label: { vi: 'Cuộc theo chương trình', en: 'Item of a programme' },
  isOriginal: true,
  verb: { vi: 'Ghi cuộc theo chương trình', en: 'Enter an item' },
  days: { decided: { vi: 'Ngày ban hành chương trình', en: 'Programme decided on' } },
  tells: { vi: 'Cuộc theo', en: 'Item of' },
})
export const itemAdded = itemKind({
  id: 'inspection-item.added',
  label: { vi: 'Bổ sung vào chương trình', en: 'Item added to a programme' },
  isOriginal: false,
  verb: { vi: 'Bổ sung cuộc', en: 'Add an item' },
  days: amendment,
  tells: { vi: 'Bổ sung vào', en: 'Added to' },
})

interface OfItem {
  body: { item: string }
}
const needs = ({ body }: OfItem) => ({ item: historyIn(items, body.item) })

export const itemMoved = kind('inspection-item.moved', {
  label: { vi: 'Chuyển quý một cuộc của chương trình', en: 'Item moved to another quarter' },
  citesDecision: true,
  days: amendment,
  verb: { label: { vi: 'Chuyển quý', en: 'Move' }, on: 'inspection-items', field: 'item' },
  body: form({ item: subject('inspection-items', theItem), quarter: chosen(quarters, inQuarter) }),
  needs,
  rule: ({ body, effectiveOn }, { item }) => {
    const row = item.on(effectiveOn)
    if (row?.state !== 'planned') return [itemNotPlanned({}, { field: 'item' })]
    return [row.quarter === body.quarter && sameQuarter({}, { field: 'quarter' })]
  },
  facts: ({ effectiveOn, decidedOn }, { item }) => {
    const row = item.on(effectiveOn)
    return { code: row?.code ?? '', year: row?.year ?? yearOf(decidedOn) }
  },
  changes: ({ body, effectiveOn, facts }) => [
    amends(items, body.item, effectiveOn, {
      quarter: body.quarter,
      due: endOfQuarter(facts.year, body.quarter),
      slot: slotOf(facts.code, body.quarter),
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Chuyển sang ${quarters[body.quarter].vi}: ${name(body.item)}`,
    en: ({ body }, name) => `Moved to the ${quarters[body.quarter].en.toLowerCase()}: ${name(body.item)}`,
  },
})

export const itemDropped = kind('inspection-item.dropped', {
  label: { vi: 'Đưa một cuộc ra khỏi chương trình', en: 'Item dropped from a programme' },
  citesDecision: true,
  addsTo: [itemsDropped.id],
  days: amendment,
  verb: { label: { vi: 'Đưa ra khỏi chương trình', en: 'Drop' }, on: 'inspection-items', field: 'item' },
  body: form({
    item: subject('inspection-items', theItem),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs,
  rule: ({ effectiveOn }, { item }) => [
    item.on(effectiveOn)?.state !== 'planned' && itemNotPlanned({}, { field: 'item' }),
  ],
  changes: ({ body, effectiveOn }) => [amends(items, body.item, effectiveOn, { state: 'dropped' })],
  tells: {
    vi: ({ body }, name) => `Đưa ra khỏi chương trình: ${name(body.item)} (${body.reason})`,
    en: ({ body }, name) => `Dropped from the programme: ${name(body.item)} (${body.reason})`,
  },
})

export const programmeKinds: readonly Kind[] = [
  programmeDecided,
  itemPlanned,
  itemAdded,
  itemMoved,
  itemDropped,
]
