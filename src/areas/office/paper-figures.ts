import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, formula } from '#kernel/figure-forms.ts'
import { subtract } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { documents } from '#subjects/documents.ts'

export const papersOut = flow(
  'office.papers-out',
  { vi: 'Văn bản đi ban hành', en: 'Papers issued' },
  units.document,
  {
    vi: 'Số văn bản đi trong kỳ, theo ngày phát hành, trên mọi đường gửi; văn bản cấp số trong sổ rồi lên hệ thống tính một lần.',
    en: 'Papers issued in the period, by their day, whatever way they went; one numbered in the book and then sent on the network counts once.',
  },
  {
    said: {
      as: ['văn bản + đi|ban hành|phát hành + !văn bản đến|iDoc|xử lý|về|chỉ đạo|hướng dẫn|triển khai'],
    },
  },
)

export const papersOutOnNetwork = flow(
  'office.papers-out-on-network',
  { vi: 'Văn bản đi trên iDoc', en: 'Papers issued on the network' },
  units.document,
  {
    vi: 'Số văn bản đi trong kỳ đã phát hành trên hệ thống điều hành; là một phần của văn bản đi.',
    en: 'Papers issued in the period that went by the network; a part of those issued.',
  },
  { said: { as: ['văn bản + đi|phát hành + iDoc + !văn bản đến'], outOf: papersOut.id } },
)

export const papersOutElsewhere = formula(
  'office.papers-out-elsewhere',
  { vi: 'Văn bản đi ngoài iDoc', en: 'Papers issued off the network' },
  units.document,
  {
    vi: 'Văn bản đi trừ văn bản đi trên hệ thống điều hành.',
    en: 'Papers issued less those that went by the network.',
  },
  {
    reads: { vi: 'văn bản đi − văn bản đi trên iDoc', en: 'issued − on the network' },
    inputs: () => ({ all: { figure: papersOut.id }, network: { figure: papersOutOnNetwork.id } }),
    signs: { all: 1, network: -1 },
    compute: ({ all, network }) => (all && network ? subtract(all, network) : null),
  },
)

export const shareOnNetwork = share(
  'office.papers-out-on-network.of-all',
  { vi: 'Tỷ lệ văn bản đi trên iDoc', en: 'Share issued on the network' },
  {
    vi: 'Văn bản đi trên hệ thống điều hành chia cho văn bản đi.',
    en: 'Papers issued on the network, divided by all papers issued.',
  },
  papersOutOnNetwork,
  papersOut,
  {
    reads: { vi: 'văn bản đi trên iDoc ÷ văn bản đi × 100', en: 'on the network ÷ issued × 100' },
  },
)

export const papersIn = flow(
  'office.papers-in',
  { vi: 'Văn bản đến', en: 'Papers received' },
  units.document,
  {
    vi: 'Số văn bản đến trong kỳ, theo ngày đến, trên mọi đường gửi.',
    en: 'Papers received in the period, by the day they came, whatever way.',
  },
  { said: { as: ['văn bản đến|công văn đến + !iDoc|xử lý'] } },
)

export const papersInOnNetwork = flow(
  'office.papers-in-on-network',
  { vi: 'Văn bản đến trên iDoc', en: 'Papers received on the network' },
  units.document,
  {
    vi: 'Số văn bản đến trong kỳ trên hệ thống điều hành; là một phần của văn bản đến.',
    en: 'Papers received in the period by the network; a part of those received.',
  },
  { said: { as: ['văn bản đến|công văn đến + iDoc + !xử lý'] } },
)

export const papersHandled = flow(
  'office.papers-handled',
  { vi: 'Văn bản đã xử lý', en: 'Papers dealt with' },
  units.document,
  {
    vi: 'Số văn bản có giao xử lý đã xử lý xong trong kỳ, theo ngày xong; văn bản để biết không tính.',
    en: 'Papers given to somebody and dealt with in the period; those for information left out.',
  },
  { said: { as: ['văn bản + xử lý xong|đã xử lý + !chưa|đang|quá hạn|trễ hạn|đúng hạn'] } },
)

export const papersHandledLate = flow(
  'office.papers-handled-late',
  { vi: 'Văn bản xử lý quá hạn', en: 'Papers dealt with late' },
  units.document,
  {
    vi: 'Số văn bản xử lý xong trong kỳ sau hạn của nó; là một phần của văn bản đã xử lý.',
    en: 'Papers dealt with in the period after the day they were due; a part of those dealt with.',
  },
)

export const papersWaiting = census(
  'office.papers-waiting',
  { vi: 'Văn bản đang xử lý', en: 'Papers waiting' },
  units.document,
  {
    vi: 'Số văn bản đã giao xử lý, chưa xong tại ngày cuối kỳ, kể cả quá hạn.',
    en: 'Papers given to somebody and not dealt with on the last day, late ones too.',
  },
  documents,
  {
    where: { state: 'waiting' },
    said: { as: ['văn bản + đang xử lý|chưa xử lý xong + !quá hạn'] },
  },
)

export const paperFigures: readonly Figure[] = [
  papersOut,
  papersOutOnNetwork,
  papersOutElsewhere,
  shareOnNetwork,
  papersIn,
  papersInOnNetwork,
  papersHandled,
  papersHandledLate,
  papersWaiting,
]
