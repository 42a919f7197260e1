import { z } from 'zod'
import { register } from '#kernel/register.ts'
import { type IssueField, type IssueState, issueFields, issueStates } from './issue-fields.ts'

/** Vấn đề nổi cộm, bức xúc: what is wrong where, never who complained. */
export const issues = register(
  'issues',
  { vi: 'Vấn đề nổi cộm, bức xúc', en: 'Pressing issues' },
  z.object({
    title: z.string(),
    field: z.enum(Object.keys(issueFields) as IssueField[]),
    place: z.uuid().nullable(),
    /** The organisation that has to see it resolved: scope follows it. */
    home: z.uuid(),
    responsible: z.uuid(),
    raisedOn: z.string(),
    due: z.string(),
    state: z.enum(Object.keys(issueStates) as IssueState[]),
  }),
  {
    references: { home: 'party-organisations', place: 'places', responsible: 'persons' },
    organisation: (row) => row.home,
    name: (row) => row.title,
    sortKey: (row) => `${row.due} ${row.title}`,
    choices: { field: issueFields, state: issueStates },
    columns: {
      field: { vi: 'Lĩnh vực', en: 'Field' },
      place: { vi: 'Địa bàn', en: 'Place' },
      responsible: { vi: 'Chủ trì', en: 'Lead' },
      due: { vi: 'Hạn', en: 'Due' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
  },
)
