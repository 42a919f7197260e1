import { putBackLetter, takeLetter } from '#access/reminders.ts'
import { namesOf } from '#book/journal/read.ts'
import { inBook, theBook } from '#book/session.ts'
import { addDays, type Day, weekday } from '#kernel/calendar.ts'
import type { Mail } from '#platform/mail.ts'
import type { Surroundings } from '../api/surroundings.ts'
import { askerOf } from '../api/who-asks.ts'
import { letterOf } from './letter.ts'
import { askedOutside } from './reading.ts'

/** Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))

const vietnameseHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  hourCycle: 'h23',
})
/** Before this hour of Monday nobody is at the office. */
const firstHour = 6

/** Sends every letter of this week not sent yet; one that fails waits for the next time. Gives how many went. */
export const sendLetters = async (around: Surroundings, mail: Mail, site: string | null): Promise<number> => {
  const { db, clock, log } = around
  const today = clock.today() as Day
  const week = mondayOf(today)
  if (today === week && Number(vietnameseHour.format(clock.now())) < firstHour) return 0
  const failed: Parameters<typeof putBackLetter>[1][] = []
  let sent = 0
  for (;;) {
    const due = await inBook(db, theBook(0), (tx) => takeLetter(tx, week))
    if (!due) break
    try {
      const letter = await writtenFor(around, due.account, today, site)
      await mail.send({ ...letter, to: due.address })
      sent += 1
    } catch (error) {
      failed.push(due)
      log.warn('weekly letter not sent', { account: due.account.name, error: String(error) })
    }
  }
  for (const one of failed) await inBook(db, theBook(0), (tx) => putBackLetter(tx, one))
  return sent
}

export const writtenFor = async (
  around: Surroundings,
  account: Parameters<typeof askerOf>[1],
  on: Day,
  site: string | null,
) => {
  const { db, catalogue } = around
  const { asker, root } = await inBook(db, theBook(0), async (tx) => {
    const asker = await askerOf(tx, account, catalogue.areas, on)
    const name = await namesOf(tx, catalogue, asker.book.id, [asker.book.root])
    return { asker, root: name(asker.book.root) }
  })
  return askedOutside(around, asker, on, (asked) => letterOf(asked, { root, site }))
}

const everyQuarter = 15 * 60_000

/** Looks for letters to send every quarter of an hour until told to stop. */
export const sendWeekly = (around: Surroundings, mail: Mail, site: string | null): (() => Promise<void>) => {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = running
      .then(() => sendLetters(around, mail, site))
      .catch((error) => around.log.error('weekly letters', { error: String(error) }))
  }
  const timer = setInterval(look, everyQuarter)
  timer.unref()
  look()
  return async () => {
    clearInterval(timer)
    await running
  }
}
