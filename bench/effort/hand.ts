import type { Locator, Page } from 'playwright-core'
import { searchKey } from '#kernel/names.ts'
import type { Typed } from './facts.ts'

/** What one task took. */
export interface Effort {
  taps: number
  keys: number
}

/** A tap, a click or a choice is a second; a key is three tenths of one. */
export const secondsOf = ({ taps, keys }: Effort): number => taps + 0.3 * keys

const telexMarks = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/g

/** Keys to write a text by Telex: each tone and each â ă ê ô ơ ư đ one more, a capital its shift. */
export const keysFor = (text: string): number => {
  const marks = text.normalize('NFD').match(telexMarks)?.length ?? 0
  const bars = text.match(/[đĐ]/g)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return [...text].length + marks + bars + capitals
}

/**
 * The one who works: every interaction with the page goes through here and is counted. Waiting and reading
 * are not; what is typed is kept, to find what had to be typed twice.
 */
export class Hand {
  readonly typed: Typed[] = []
  private efforts = new Map<string, Effort>()
  task = ''

  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What follows belongs to this task. */
  begin(task: string) {
    this.task = task
    this.efforts.set(task, { taps: 0, keys: 0 })
  }

  /** What a task took so far. */
  effortOf(task: string): Effort {
    return this.efforts.get(task) ?? { taps: 0, keys: 0 }
  }

  /** Counts what was done beside this: nothing of it is kept as typed. */
  add(taps: number, keys: number) {
    const { taps: t, keys: k } = this.effortOf(this.task)
    this.efforts.set(this.task, { taps: t + taps, keys: k + keys })
  }

  async tap(what: Locator): Promise<void> {
    await what.click()
    this.add(1, 0)
  }

  /** A field is tapped and written into, whatever stood in it. */
  async type(field: Locator, value: string, name: string): Promise<void> {
    await field.click()
    await field.fill(value)
    this.add(1, keysFor(value))
    this.typed.push({ task: this.task, field: name, value })
  }

  /** A file is chosen in the window of the system: its name and "open" are two clicks more. */
  async chooseFile(button: Locator, file: { name: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await button.click()
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await (await chooser).setFiles({ ...file, mimeType })
    this.add(3, 0)
  }

  /**
   * A table of a spreadsheet is taken over: to its window, all of it copied, back, and pasted into a field. It was
   * typed there by others, so nothing of it counts as typed here.
   */
  async paste(field: Locator, table: string): Promise<void> {
    await field.click()
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, table)
    this.add(3, 6)
  }

  async choose(select: Locator, label: string): Promise<void> {
    await select.selectOption({ label })
    this.add(1, 0)
  }

  /** One key, such as Enter or Tab. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    this.add(0, 1)
  }

  /** Written where the focus is, ended by a key. */
  async write(value: string, end: string, name: string): Promise<void> {
    await this.page.keyboard.type(value)
    this.add(0, keysFor(value))
    await this.press(end)
    this.typed.push({ task: this.task, field: name, value })
  }

  /**
   * Finds a name by typing a word of it without marks, more words while it is not shown, and takes it with a tap.
   * Whoever finds a person types the name: that counts as typed, for this very person. Other things found are
   * chosen from what the book has.
   */
  async find(field: Locator, { name, also }: { name: string; also: string }, label: string): Promise<void> {
    const words = searchKey(name).split(' ')
    const option = this.page
      .locator('[role=option]:visible')
      .filter({ hasText: name })
      .filter({ hasText: also })
      .first()
    await field.click()
    for (let length = Math.min(2, words.length); length <= words.length; length++) {
      const typed = words.slice(-length).join(' ')
      await field.fill(typed)
      const isShown = await option.waitFor({ timeout: length === words.length ? 6000 : 1500 }).then(
        () => true,
        () => false,
      )
      if (!isShown) continue
      await option.click()
      this.add(2, typed.length)
      if (also) this.typed.push({ task: this.task, field: label, value: `${name} ${also}` })
      return
    }
    throw new Error(`"${name}" is not found in "${label}"`)
  }
}
