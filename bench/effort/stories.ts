import type { Browser } from 'playwright-core'
import type { Hand } from './hand.ts'
import type { World } from './world.ts'

export type Story = Pick<Hand, 'typed' | 'effortOf'>

/** What was done to the end, once each, and what was not: a month with such a gap is not measured. */
export class Stories {
  readonly broken: string[] = []
  private told = new Map<string, Story>()

  readonly browser: Browser
  readonly world: World
  private progress: (text: string) => void

  constructor(browser: Browser, world: World, progress: (text: string) => void) {
    this.browser = browser
    this.world = world
    this.progress = progress
  }

  async tell(name: string, run: () => Promise<Story>): Promise<Story> {
    const known = this.told.get(name)
    if (known) return known
    const story = await this.attempt(name, run)
    this.told.set(name, story)
    return story
  }

  /** The same where the story belongs to another book. */
  in(world: World): Stories {
    const there = new Stories(this.browser, world, this.progress)
    return Object.assign(there, { broken: this.broken })
  }

  private async attempt(name: string, run: () => Promise<Story>): Promise<Story> {
    try {
      const story = await run()
      this.progress(`${name}: told`)
      return story
    } catch (error) {
      const said = `${name}: ${String(error).split('\n').slice(0, 4).join(' ')}`
      this.progress(said)
      this.broken.push(said)
      return { typed: [], effortOf: () => ({ taps: 0, keys: 0 }) }
    }
  }
}
