import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { OneMatter } from './facts.ts'
import { type Effort, type Hand, secondsOf } from './hand.ts'
import { fillOnly, type Replayed, replay, replayAlike } from './replay.ts'
import { type Level, type Seat, Seats } from './seats.ts'
import { accept, accountFor, send, type World } from './world.ts'

export interface Measured extends Omit<Replayed, 'made'> {
  level: Level
  account: string
  /** What the next of the same day takes, where going on from the form before is quicker than a new one. */
  alike: Effort | null
  typed: Hand['typed']
}

export interface Kinds {
  measured: readonly Measured[]
  /** Of what was left out and not typed, what the book refused when it was put back. */
  notPutBack: readonly string[]
  levelOf: (kind: string) => Level
  isOneMatter: OneMatter
}

/** Subjects under the ids they got anew. */
const replaced = <T>(value: T, made: ReadonlyMap<string, string>): T => {
  const text = [...made].reduce((all, [old, fresh]) => all.replaceAll(old, fresh), JSON.stringify(value))
  return JSON.parse(text)
}

/** Puts a book together again: what is to be typed by hand, what rests on it without. */
class Rebuilding {
  readonly measured: Measured[] = []
  readonly notPutBack: string[] = []
  private readonly made = new Map<string, string>()
  private readonly entered = new Set<string>()
  private waiting: SubmittedRecord[] = []

  private readonly seats: Seats
  private readonly browser: Browser
  private readonly world: World
  readonly levelOf: (kind: string) => Level

  constructor(seats: Seats, browser: Browser, world: World, levelOf: (kind: string) => Level) {
    this.seats = seats
    this.browser = browser
    this.world = world
    this.levelOf = levelOf
  }

  has({ id }: SubmittedRecord): boolean {
    return this.entered.has(id)
  }

  putBackLater(record: SubmittedRecord) {
    this.waiting.push(record)
  }

  /** All that waits, as few entries as accounts take turns; one refused is told by itself. */
  async putBack(): Promise<void> {
    const waiting = replaced(this.waiting, this.made)
    this.waiting = []
    while (waiting.length > 0) {
      const seat = await this.seats.officeFor(waiting[0]?.kind ?? '')
      const end = waiting.findIndex((one) => !seat?.may.has(one.kind))
      const together = waiting.splice(0, Math.max(1, end < 0 ? waiting.length : end))
      if (await this.send(seat, together)) continue
      for (const one of together)
        if (!(await this.send(seat, [one]))) this.notPutBack.push(`${one.kind} ${one.decidedOn}`)
    }
  }

  private async send(seat: Seat | undefined, records: readonly SubmittedRecord[]): Promise<boolean> {
    const page = seat?.hand.page ?? (await this.seats.board())
    const entry = { id: randomUUID(), source: 'form', records }
    const { status } = await send(page, this.world.address, 'records', entry)
    if (status === 202) await accept(await this.seats.board(), this.world)
    return status < 300
  }

  /** Whose work it is: the cell's own account where a cell enters it, otherwise the office's. */
  private async seatFor({ kind, organisation }: SubmittedRecord): Promise<Seat | undefined> {
    const isOwn = this.levelOf(kind) === 'cell' && organisation !== this.world.root
    if (!isOwn) return this.seats.officeFor(kind)
    return this.seats.of(await accountFor(this.browser, this.world, 'cell', organisation))
  }

  /** Types a record, and the next of the same day after it; false when the book does not have it then. */
  async type(
    first: SubmittedRecord,
    alike: SubmittedRecord | null,
    by: typeof replay = replay,
  ): Promise<Measured | null> {
    await this.putBack()
    const seat = await this.seatFor(first)
    const kind = seat?.kinds.find((one) => one.id === first.kind)
    if (!seat || !kind) return null
    const isOwn = seat.account.startsWith('cell-')
    const names = await this.seats.board()
    const enter = async (record: SubmittedRecord, how: typeof replay): Promise<Replayed> => {
      const what = {
        kind,
        record: replaced(record, this.made),
        names,
        given: isOwn ? ['organisation'] : [],
        // Whoever goes on with a matter stands on its page.
        fromPage: (this.world.leftOut.restsOn.get(record.kind)?.size ?? 0) > 0,
      }
      const done = await how(seat.hand, this.world, what)
      if (done.refused === null) this.entered.add(record.id)
      for (const [old, fresh] of done.made) this.made.set(old, fresh)
      return done
    }
    const done = await enter(first, by)
    const next = alike && done.refused === null ? await enter(alike, replayAlike) : null
    const one: Measured = {
      ...done,
      level: this.levelOf(first.kind),
      account: isOwn ? 'a cell' : seat.account,
      alike: next?.refused === null && secondsOf(next.effort) < secondsOf(done.effort) ? next.effort : null,
      typed: seat.hand.typed.filter((it) => it.task.split(' ')[0] === first.kind),
    }
    this.measured.push(one)
    if (isOwn) {
      await accept(names, this.world)
      await this.seats.leave(seat)
    }
    return one
  }
}

const inShort = ({ kind, account, effort, alike, refused }: Measured): string =>
  [
    `${kind.id} as ${account}: ${secondsOf(effort).toFixed(1)} s`,
    alike ? `the next ${secondsOf(alike).toFixed(1)} s` : '',
    refused ?? 'entered',
  ]
    .filter(Boolean)
    .join(', ')

/** Every kind that was left out entered once by an account of the level it belongs to; what rests on it follows. */
export const measureKinds = async (
  browser: Browser,
  world: World,
  progress: (text: string) => void,
): Promise<Kinds> => {
  const { leftOut } = world
  const seats = new Seats(browser, world)
  const book = new Rebuilding(seats, browser, world, await seats.levels())
  const byHand = new Map([...leftOut.byHand.values()].map((one) => [one.first.id, one]))
  for (const record of leftOut.all) {
    if (book.has(record)) continue
    const chosen = byHand.get(record.id)
    const typed = chosen ? await book.type(chosen.first, chosen.alike) : null
    if (typed) progress(inShort(typed))
    if (!book.has(record)) book.putBackLater(record)
  }
  await book.putBack()
  for (const record of leftOut.staying) {
    const typed = await book.type(record, null, fillOnly)
    if (typed) progress(inShort(typed))
  }
  await seats.leaveAll()
  const { measured, notPutBack, levelOf } = book
  const rests = (one: string, other: string) => leftOut.restsOn.get(one)?.has(other) === true
  const kindOf = (task: string) => task.split(' ')[0] ?? task
  const isOneMatter: OneMatter = (one, other) => {
    const [a, b] = [kindOf(one), kindOf(other)]
    return rests(a, b) || rests(b, a)
  }
  return { measured, notPutBack, levelOf, isOneMatter }
}
