import type { Locator } from 'playwright-core'
import type { KindAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import { type Field, fieldsOf } from '#ui/record-schema.ts'
import { plain } from './facts.ts'
import type { Hand } from './hand.ts'

type Values = { readonly [name: string]: unknown }

/** A name, and what tells its bearer from a namesake in a list of choices. */
export interface Named {
  name: string
  also: string
}
/** Names of subjects by their id, as the book knows them; null where the register does not. */
export type NameOf = (register: string, subject: string) => Promise<Named | null>

const showDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return [date, month, year].filter(Boolean).map(Number).join('/')
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Types the form of a kind from a record that rests on paper: every field the record has. */
export const fillForm = async (
  hand: Hand,
  kind: KindAnswer,
  record: SubmittedRecord,
  { nameOf, given }: { nameOf: NameOf; given: readonly string[] },
): Promise<void> => {
  const form = hand.page.locator('form')
  await form.waitFor()
  if (!given.includes('organisation'))
    await subject(
      hand,
      labelled(form, 'Ghi cho tổ chức đảng').first(),
      await named('party-organisations', record.organisation, nameOf),
      'Ghi cho tổ chức đảng',
    )
  await day(hand, form, kind.days.decided, record.decidedOn)
  if (kind.days.effective && record.effectiveOn && record.effectiveOn !== record.decidedOn)
    await day(hand, form, kind.days.effective, record.effectiveOn)
  const body = record.body as Values
  for (const field of fieldsOf(kind.schema))
    if (!given.includes(field.name)) await fill(hand, form, field, body[field.name], nameOf)
  const number = record.basis?.number
  const told = await form.getByRole('textbox', { name: 'Số, ký hiệu', exact: true }).last().inputValue()
  if (number && told !== number) {
    const again = form.getByRole('button', { name: `Như lần trước: ${number}`, exact: true })
    const field = form.getByRole('textbox', { name: 'Số, ký hiệu', exact: true })
    if (await again.isVisible()) await hand.tap(again)
    else await hand.type(field.last(), number, 'Số, ký hiệu')
  }
}

const labelled = (form: Locator, label: string): Locator =>
  form.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`))

const day = async (hand: Hand, form: Locator, label: Label, value: string) => {
  const field = labelled(form, label.vi).first()
  const text = showDay(value)
  if (plain(await field.inputValue()) === plain(text.replace(/\b\d\b/g, '0$&'))) return
  await hand.type(field, text, label.vi)
}

const fill = async (
  hand: Hand,
  form: Locator,
  field: Field,
  value: unknown,
  nameOf: NameOf,
): Promise<void> => {
  if (!isFilled(value) || field.control === 'new-subject') return
  const label = field.label.vi
  const control = () => labelled(form, label).locator('visible=true').first()
  switch (field.control) {
    case 'subject':
      return subject(hand, control(), await named(field.register ?? '', String(value), nameOf), label)
    case 'choice': {
      const choice = field.choices?.[String(value)]
      if ((await control().inputValue()) === String(value)) return
      return hand.choose(control(), choice ? choice.vi : String(value))
    }
    case 'flag':
      return (value === true) === (await control().isChecked()) ? undefined : hand.tap(control())
    case 'day':
    case 'vague-day':
      return day(hand, form, field.label, String(value))
    case 'list':
      return lines(hand, form, field, value as unknown[], nameOf)
    case 'group': {
      const group = fieldsetOf(form, label)
      for (const part of field.fields) await fill(hand, group, part, (value as Values)[part.name], nameOf)
      return
    }
    default: {
      const text = typeof value === 'number' ? String(value).replace('.', ',') : String(value)
      if (digits(await control().inputValue()) === digits(text)) return
      return hand.type(control(), text, label)
    }
  }
}

/** What a form that goes on from the one before has already is left as it stands. */
const subject = async (hand: Hand, field: Locator, wanted: Named, label: string) => {
  // Its name is asked for after the form is there.
  for (let tries = 0; tries < 10 && (await field.inputValue()) === '…'; tries++)
    await hand.page.waitForTimeout(200)
  if ((await field.inputValue()) !== wanted.name) await hand.find(field, wanted, label)
}

/** Numbers are shown in groups. */
const digits = (text: string): string => (/^[\d.]+$/.test(text) ? text.replaceAll('.', '') : text.trim())

const fieldsetOf = (form: Locator, label: string): Locator =>
  form
    .locator('fieldset')
    .filter({ has: form.page().locator('legend', { hasText: label }) })
    .last()

/** So many lines nobody types: they come in a spreadsheet. */
const manyLines = 10

const columnsOf = (item: Field): Field[] => (item.control === 'group' ? item.fields : [item])
/** People have namesakes and are found one by one. */
const isOfThings = (item: Field): boolean =>
  columnsOf(item).every((one) => !/persons|memberships/.test(one.register ?? '') && one.control !== 'list')

const pasteLines = async (hand: Hand, set: Locator, item: Field, values: unknown[], nameOf: NameOf) => {
  const cellOf = async (field: Field, value: unknown): Promise<string> => {
    if (!isFilled(value)) return ''
    if (field.control === 'subject') return (await named(field.register ?? '', String(value), nameOf)).name
    if (field.control === 'choice') return field.choices?.[String(value)]?.vi ?? ''
    if (field.control === 'flag') return value === true ? 'x' : ''
    if (field.control === 'day' || field.control === 'vague-day') return showDay(String(value))
    return String(value).replace('.', ',')
  }
  const rows: string[] = []
  for (const value of values) {
    const cells: string[] = []
    for (const field of columnsOf(item).filter((one) => one.control !== 'new-subject'))
      cells.push(await cellOf(field, item.control === 'group' ? (value as Values)[field.name] : value))
    rows.push(cells.join('\t'))
  }
  const first = set.locator('input:visible, select:visible').first()
  if (!(await first.isVisible())) await hand.tap(set.getByRole('button', { name: 'Thêm dòng' }))
  await hand.paste(first, rows.join('\n'))
  const line = set.getByRole('button', { name: new RegExp(`^Bỏ dòng ${values.length}$`) })
  await line.waitFor({ timeout: 60_000 })
}

const lines = async (hand: Hand, form: Locator, field: Field, values: unknown[], nameOf: NameOf) => {
  const { item } = field
  if (!item || values.length === 0) return
  const set = fieldsetOf(form, field.label.vi)
  if (values.length >= manyLines && isOfThings(item)) return pasteLines(hand, set, item, values, nameOf)
  for (const [index, value] of values.entries()) {
    const isThere = index === 0 && item.control === 'subject'
    // The last of them is of the list itself, those before of lists within its lines.
    if (!isThere) await hand.tap(set.getByRole('button', { name: 'Thêm dòng' }).last())
    if (item.control !== 'group') {
      const label = { vi: `${field.label.vi} ${index + 1}`, en: field.label.en }
      await fill(hand, set, { ...item, label }, value, nameOf)
      continue
    }
    for (const part of item.fields) {
      const line = set
        .locator('> div')
        .filter({ has: form.page().locator('input, select') })
        .nth(index)
      await fill(hand, line, part, (value as Values)[part.name], nameOf)
    }
  }
}

const named = async (registers: string, subject: string, nameOf: NameOf): Promise<Named> => {
  for (const register of registers.split('|')) {
    const found = await nameOf(register, subject)
    if (found) return found
  }
  throw new Error(`${subject} has no name in ${registers}`)
}

/** Hands the form in; answers what the book says against it, or nothing. */
export const handIn = async (hand: Hand): Promise<string | null> => {
  const { page } = hand
  const button = page.locator('form button[type=submit]')
  const isOpen = await page
    .locator('form button[type=submit]:not([disabled])')
    .waitFor({ timeout: 8000 })
    .then(
      () => true,
      () => false,
    )
  if (isOpen) {
    await hand.tap(button)
    const done = page.getByText(/^(Đã ghi sổ|Đã trình)/).first()
    const isDone = await done.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    )
    if (isDone) return null
  }
  const told = await page
    .locator('form [class*=refus], form [role=alert], form [class*=error]')
    .allInnerTexts()
  return told.join(' / ').replace(/\s+/g, ' ').slice(0, 200) || 'not handed in'
}
