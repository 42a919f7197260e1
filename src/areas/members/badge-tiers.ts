import type { Label } from '#kernel/label.ts'

const years = (count: number): Label => ({ vi: `${count} năm`, en: `${count} years` })

/** Tiers an old member may hold; which may still be awarded is said by the rule pack. */
export const badgeTiers = {
  '30': years(30),
  '35': years(35),
  '40': years(40),
  '45': years(45),
  '50': years(50),
  '55': years(55),
  '60': years(60),
  '65': years(65),
  '70': years(70),
  '75': years(75),
  '80': years(80),
  '85': years(85),
  '90': years(90),
} satisfies { [tier: string]: Label }

/** Đợt trao, as 'MM-DD'. */
export const badgeRounds = {
  '02-03': { vi: 'Đợt 3/2', en: '3 February' },
  '05-19': { vi: 'Đợt 19/5', en: '19 May' },
  '09-02': { vi: 'Đợt 2/9', en: '2 September' },
  '11-07': { vi: 'Đợt 7/11', en: '7 November' },
  other: { vi: 'Dịp khác', en: 'Another occasion' },
} satisfies { [round: string]: Label }
