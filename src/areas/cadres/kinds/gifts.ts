import { z } from 'zod'
import { addDays, type Day, endOfYear, printDay, yearOf } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historiesNaming, historyIn, opens } from '#kernel/register.ts'
import { badges } from '#subjects/badges.ts'
import { chosen, form, labelled, newSubject, text } from '#subjects/fields.ts'
import { tenures } from '#subjects/tenures.ts'
import { badgeForGift, giftsDelivered, giftValue, managedByStandingCommittee } from '../figures/policy.ts'
import { rowsOn } from '../judged.ts'
import { newPerson } from '../new-person.ts'
import { postFields } from '../post-fields.ts'
import { giftReasons, gifts } from '../registers.ts'

const badgeTooYoung = refusal('badge-below-gift', {
  vi: 'Đồng chí chưa có Huy hiệu Đảng từ {years} năm vào ngày {day}.',
  en: 'The person has no badge of {years} years or more on {day}.',
})
const noManagedPost = refusal('no-managed-post', {
  vi: 'Đồng chí không giữ chức danh diện Ban Thường vụ quản lý vào ngày {day}.',
  en: 'The person holds no post managed by the standing committee on {day}.',
})
const givenAlready = refusal('gift-given-already', {
  vi: 'Trong năm đã trao quà dịp «{occasion}» cho người này.',
  en: 'This person has been given a gift for "{occasion}" this year.',
})

/** A gift handed over. Who is entitled by badge or post is counted from the registers, never listed by hand. */
export const giftDelivered = kind('gift.delivered', {
  label: { vi: 'Trao quà thăm hỏi', en: 'Gift delivered' },
  addsTo: [giftsDelivered.id, giftValue.id],
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày trao', en: 'Handed over on' } },
  introducedBy: newPerson,
  verb: { label: { vi: 'Trao quà', en: 'Give' }, on: 'persons', field: 'person' },
  body: form({
    gift: newSubject('gifts', { vi: 'Suất quà', en: 'Gift' }),
    person: postFields.person,
    because: chosen(giftReasons, { vi: 'Đối tượng', en: 'Because' }),
    occasion: text({ vi: 'Dịp', en: 'Occasion' }, { help: { vi: 'Ví dụ: Tết Quý Mão', en: 'Tết' } }),
    value: labelled(z.int().min(0).max(1e10).meta({ control: 'money' }), {
      vi: 'Trị giá',
      en: 'Value',
    }).optional(),
  }),
  needs: ({ body }) => ({
    badge: historyIn(badges, body.person),
    held: historiesNaming(tenures, 'person', body.person),
    gifts: historiesNaming(gifts, 'person', body.person),
  }),
  rule: ({ body, effectiveOn }, { badge, held, gifts: given }) => {
    const day = printDay(effectiveOn)
    return [
      body.because === 'badge' &&
        (badge.on(effectiveOn)?.tier ?? 0) < badgeForGift &&
        badgeTooYoung({ years: badgeForGift, day }, { field: 'because' }),
      body.because === 'managed-post' &&
        !rowsOn(held, effectiveOn).some((row) =>
          managedByStandingCommittee.some((level) => level === row.managedBy),
        ) &&
        noManagedPost({ day }, { field: 'because' }),
      given.some((one) => one.on(effectiveOn)?.occasion === body.occasion) &&
        givenAlready({ occasion: body.occasion }, { field: 'person' }),
    ]
  },
  posts: ({ body, decidedOn }) => [
    giftsDelivered.add(decidedOn, 1, { of: body.because, subject: body.person }),
    ...(body.value ? [giftValue.add(decidedOn, body.value, { subject: body.person })] : []),
  ],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(gifts, body.gift, effectiveOn, {
      person: body.person,
      organisation,
      because: body.because,
      occasion: body.occasion,
    }),
    closes(gifts, body.gift, endOfThatYear(effectiveOn)),
  ],
  tells: {
    vi: ({ body }, name) => `Trao quà ${body.occasion} cho ${name(body.person)}`,
    en: ({ body }, name) => `Gift for ${body.occasion} to ${name(body.person)}`,
  },
})

const endOfThatYear = (day: Day): Day => addDays(endOfYear(yearOf(day)), 1)
