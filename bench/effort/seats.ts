import type { Browser, Page } from 'playwright-core'
import type { KindAnswer } from '#kernel/answers.ts'
import { Hand } from './hand.ts'
import { enters, kindsOf, signedIn, type World } from './world.ts'

/** Those who do the work of the district. */
const offices = ['tochuc', 'kiemtra', 'danvan', 'mattran', 'hdnd', 'ubnd', 'tonghop', 'vanthu', 'thuongtruc']

/** Whose work a kind is: who may enter it lowest down. */
export type Level = 'cell' | 'committee' | 'office'

/** An account at its desk. */
export interface Seat {
  account: string
  hand: Hand
  may: ReadonlySet<string>
  kinds: readonly KindAnswer[]
}

/** Accounts signed in once each. */
export class Seats {
  private known = new Map<string, Seat>()
  private readonly browser: Browser
  private readonly world: World

  constructor(browser: Browser, world: World) {
    this.browser = browser
    this.world = world
  }

  async of(account: string): Promise<Seat> {
    const known = this.known.get(account)
    if (known) return known
    const hand = new Hand(await signedIn(this.browser, this.world, account))
    const [may, kinds] = [await enters(hand.page, this.world), await kindsOf(hand.page, this.world)]
    const seat = { account, hand, may, kinds }
    this.known.set(account, seat)
    return seat
  }

  /** The office whose own work a kind is: of those who may enter it, the one with the fewest kinds. */
  async officeFor(kind: string): Promise<Seat | undefined> {
    const all: Seat[] = []
    for (const account of offices) all.push(await this.of(account))
    return all.filter((one) => one.may.has(kind)).sort((a, b) => a.may.size - b.may.size)[0]
  }

  /** The office that knows everybody, accepts what cells hand in, and looks up names. */
  async board(): Promise<Page> {
    return (await this.of('tochuc')).hand.page
  }

  async levels(): Promise<(kind: string) => Level> {
    const [cell, committee] = [await this.of('chibo'), await this.of('danguy')]
    return (kind) => (cell.may.has(kind) ? 'cell' : committee.may.has(kind) ? 'committee' : 'office')
  }

  async leave({ account, hand }: Seat): Promise<void> {
    await hand.page.context().close()
    this.known.delete(account)
  }

  async leaveAll(): Promise<void> {
    for (const seat of [...this.known.values()]) await this.leave(seat)
  }
}
