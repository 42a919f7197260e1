import { z } from 'zod'
import { register } from '#kernel/register.ts'
import {
  type FundType,
  fundTypes,
  type GrantClass,
  type GrantState,
  grantClasses,
  grantStates,
} from './states.ts'

/** A fund that goes on from year to year, or a drive for one purpose. */
export const funds = register(
  'funds',
  { vi: 'Quỹ, cuộc vận động', en: 'Funds and drives' },
  z.object({
    name: z.string(),
    type: z.enum(Object.keys(fundTypes) as FundType[]),
    home: z.uuid(),
    /** The resolution a drive serves. */
    directive: z.uuid().nullable(),
  }),
  {
    references: { home: 'party-organisations', directive: 'directives' },
    organisation: (row) => row.home,
    seenBelow: true,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Tên quỹ', en: 'Fund' },
      type: { vi: 'Loại', en: 'Type' },
      directive: { vi: 'Theo nghị quyết', en: 'Under' },
    },
    choices: { type: fundTypes },
  },
)

/** One grant from a fund to one person or household. */
export const grants = register(
  'fund-grants',
  { vi: 'Khoản hỗ trợ từ quỹ', en: 'Grants' },
  z.object({
    fund: z.uuid(),
    person: z.uuid().nullable(),
    household: z.uuid().nullable(),
    /** Who received it as a public list may show it: initials; a household by its village only. */
    shownAs: z.string(),
    /** The village or commune of whoever received it. */
    place: z.uuid().nullable(),
    of: z.enum(Object.keys(grantClasses) as GrantClass[]),
    home: z.uuid(),
    state: z.enum(Object.keys(grantStates) as GrantState[]),
    amount: z.number().nullable(),
    since: z.string(),
  }),
  {
    references: {
      fund: 'funds',
      person: 'persons',
      household: 'households',
      place: 'places',
      home: 'party-organisations',
    },
    organisation: (row) => row.home,
    name: (row) => grantClasses[row.of].vi,
    sortKey: (row) => row.since,
    columns: {
      fund: { vi: 'Quỹ', en: 'Fund' },
      of: { vi: 'Đối tượng', en: 'Class' },
      place: { vi: 'Địa bàn', en: 'Place' },
      state: { vi: 'Tình trạng', en: 'State' },
      amount: { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
      since: { vi: 'Ngày đề nghị', en: 'Requested on' },
    },
    choices: { of: grantClasses, state: grantStates },
  },
)
