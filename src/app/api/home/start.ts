import { sql } from 'kysely'
import { cellMeetings } from '#areas/organisations/meetings/registers.ts'
import type { Label } from '#kernel/label.ts'
import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import type { HomeQuestion } from './line.ts'

/** One of the steps that open a book. */
export interface StartStep {
  id: 'organisations' | 'members' | 'accounts' | 'meeting' | 'report'
  done: boolean
  text: Label
  to: string
}

const texts = {
  organisations: { vi: 'Nhập danh sách tổ chức đảng', en: 'Bring in the list of organisations' },
  members: { vi: 'Nhập danh sách đảng viên', en: 'Bring in the list of members' },
  accounts: { vi: 'Thêm tài khoản cho người ghi sổ', en: 'Add accounts for those who enter' },
  meeting: { vi: 'Ghi cuộc sinh hoạt chi bộ đầu tiên', en: 'Enter the first meeting of a cell' },
  report: { vi: 'Lập và chốt báo cáo đầu tiên', en: 'Write and close the first report' },
} satisfies { [step in StartStep['id']]: Label }

/**
 * What opens a real book, until its first report is closed. The administrator makes the accounts and
 * enters nothing; who keeps the registers brings them forward and does the rest.
 */
export const startSteps = async ({ tx, asker }: HomeQuestion): Promise<StartStep[]> => {
  const { book, rights, branch } = asker
  if (book.is_sample || branch !== null) return []
  const done = await doneIn(tx, book.id)
  if (done.report) return []
  const step = (id: StartStep['id'], to: string): StartStep => ({ id, done: done[id], text: texts[id], to })
  if (rights.keepsAccountsOnly) return [step('accounts', '/accounts')]
  const mayOpen = rights.entering('organisation.brought-forward') === 'yes'
  return [
    ...(mayOpen ? [step('organisations', '/organisations/import'), step('members', '/members/import')] : []),
    ...(rights.entering('cell-meeting.held') === 'no' ? [] : [step('meeting', '/meetings')]),
    step('report', '/reports'),
  ]
}

const doneIn = async (
  tx: HomeQuestion['tx'],
  book: number,
): Promise<{ [step in StartStep['id']]: boolean }> => {
  const has = (register: string, least = 1) => sql<boolean>`(select count(*) >= ${least} from (
    select 1 from register_row where book = ${book} and register = ${register} limit ${least}) rows)`
  const { rows } = await sql<{ [step in StartStep['id']]: boolean }>`select
    ${has(partyOrganisations.id, 2)} as organisations, ${has(memberships.id)} as members,
    (select count(*) > 1 from account where book = ${book} and disabled_at is null) as accounts,
    ${has(cellMeetings.id)} as meeting,
    exists (select 1 from report where book = ${book} and closed_at is not null) as report`.execute(tx)
  return rows[0] as { [step in StartStep['id']]: boolean }
}
