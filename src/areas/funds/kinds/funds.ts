import { type Kind, kind } from '#kernel/kind.ts'
import { closes, opens } from '#kernel/register.ts'
import { chosen, form, money, newSubject, subject, text } from '#subjects/fields.ts'
import { dong } from '../in-words.ts'
import { balance } from '../money-figures.ts'
import { funds } from '../registers.ts'
import { fundTypes } from '../states.ts'

const theFund = { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' }

const particulars = {
  fund: newSubject('funds', theFund),
  name: text({ vi: 'Tên', en: 'Name' }),
  type: chosen(fundTypes, { vi: 'Loại', en: 'Type' }),
  directive: subject('directives', { vi: 'Theo nghị quyết', en: 'Under the resolution' }).optional(),
}

export const fundOpened = kind('fund.opened', {
  label: { vi: 'Lập quỹ, phát động vận động', en: 'Fund or drive opened' },
  days: { decided: { vi: 'Ngày lập', en: 'Opened on' } },
  body: form(particulars),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(funds, body.fund, effectiveOn, {
      name: body.name,
      type: body.type,
      home: organisation,
      directive: body.directive ?? null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} lập ${body.name}`,
    en: ({ body, organisation }, name) => `${name(organisation)} opens ${body.name}`,
  },
})

/** A fund that had money before the book opened. */
export const fundBroughtForward = kind('fund.brought-forward', {
  label: { vi: 'Mở sổ: quỹ và số dư', en: 'Fund brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Book opened on' } },
  body: form({ ...particulars, balance: money({ vi: 'Số dư', en: 'Balance' }, { least: 0 }) }),
  posts: ({ body, effectiveOn }) =>
    body.balance > 0 ? [balance.add(effectiveOn, body.balance, { of: body.fund })] : [],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(funds, body.fund, effectiveOn, {
      name: body.name,
      type: body.type,
      home: organisation,
      directive: body.directive ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `${body.name} có số dư ${dong(body.balance)}`,
    en: ({ body }) => `${body.name} holds ${dong(body.balance)}`,
  },
})

/** Ended; a fund with money left cannot end, because its payments come first. */
export const fundClosed = kind('fund.closed', {
  label: { vi: 'Kết thúc cuộc vận động, giải thể quỹ', en: 'Fund or drive closed' },
  verb: { label: { vi: 'Kết thúc', en: 'Close' }, on: 'funds', field: 'fund' },
  body: form({ fund: subject('funds', theFund) }),
  changes: ({ body, effectiveOn }) => [closes(funds, body.fund, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Kết thúc ${name(body.fund)}`,
    en: ({ body }, name) => `${name(body.fund)} closed`,
  },
})

export const fundKinds: readonly Kind[] = [fundOpened, fundBroughtForward, fundClosed]
