import { mayApprove } from '#access/can.ts'
import { openDrafts } from '#book/drafts.ts'
import { actAs, theBook } from '#book/session.ts'
import { wantedIn } from '../entering.ts'
import { journalOf } from '../surroundings.ts'
import { consider, type HomeLines, lineIf, look } from './line.ts'

/** Drafts that wait for the reader's approval, and those sent back to them. */
export const draftLines: HomeLines = async ({ tx, around, asker }) => {
  // What a draft takes back may lie outside the reader's sight; whether they may approve it is still asked.
  await actAs(tx, theBook(asker.book.id))
  const all = await openDrafts(tx, journalOf(around), asker.book.id)
  let waiting = 0
  for (const one of all)
    if (one.state === 'submitted' && one.author !== asker.account.name)
      waiting += mayApprove(asker, await wantedIn(tx, around, asker, one.entry)) ? 1 : 0
  await actAs(tx, asker.actor)
  const returned = all.filter((one) => one.state === 'returned' && one.author === asker.account.name).length
  return [
    ...lineIf(waiting, (n) => ({
      level: 'waiting',
      text: { vi: `${n} nội dung chờ duyệt`, en: `${n} drafts wait for approval` },
      to: '/drafts',
      action: consider,
    })),
    ...lineIf(returned, (n) => ({
      level: 'due',
      text: { vi: `${n} nội dung bị trả lại, cần sửa`, en: `${n} drafts were returned and need correcting` },
      to: '/drafts',
      action: look,
    })),
  ]
}
