import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure, Said } from '#kernel/figure.ts'
import { census, flow, formula } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { divide, isZero } from '#kernel/quantity.ts'
import { type Unit, units } from '#kernel/unit.ts'
import { type Intake, intakeIds } from './intakes.ts'
import { cases } from './registers.ts'

interface Names {
  id: string
  unit: Unit
  /** In the middle of a sentence. */
  vi: string
  en: string
  /** What an answer is called, and the figure of it. */
  answered: { id: string; vi: string; en: string; of: Label; said?: Said }
  said?: Said
  /** The words that name it, where reports speak of what became of it. */
  spoken?: string
}

const result: Label = { vi: 'Kết quả', en: 'Result' }
const replied = { id: 'answered', vi: 'đã trả lời', en: 'answered', of: result }

const names: { readonly [intake in Intake]: Names } = {
  'voter-opinion': {
    id: 'voter-opinions',
    unit: units.opinion,
    vi: 'ý kiến, kiến nghị của cử tri',
    en: 'opinions of voters',
    answered: replied,
    said: {
      as: [
        'ý kiến|kiến nghị + cử tri + !trả lời|giải quyết|đến hạn',
        'ý kiến|kiến nghị + tiếp xúc + !trả lời|giải quyết|đến hạn',
      ],
    },
    spoken: 'ý kiến|kiến nghị + cử tri + ?ý kiến kiến nghị|năm',
  },
  petition: {
    id: 'petitions',
    unit: units.petition,
    vi: 'đơn kiến nghị',
    en: 'petitions',
    answered: replied,
    said: { as: ['đơn + kiến nghị + !tố cáo|khiếu nại|trả lời|giải quyết'] },
  },
  'hot-line': {
    id: 'hot-line-reports',
    unit: units.opinion,
    vi: 'phản ánh qua đường dây nóng',
    en: 'hot-line reports',
    answered: { id: 'resolved', vi: 'đã giải quyết', en: 'resolved', of: result },
    said: { as: ['phản ánh + đường dây nóng + !giải quyết'], nouns: 'phản ánh' },
    spoken: 'phản ánh + đường dây nóng',
  },
  'land-report': {
    id: 'land-reports',
    unit: units.opinion,
    vi: 'phản ánh về cấp giấy chứng nhận quyền sử dụng đất',
    en: 'reports on land certificates',
    answered: replied,
    said: {
      as: ['phản ánh + giấy chứng nhận + quyền sử dụng đất + !trả lời|giải quyết'],
      nouns: 'phản ánh',
    },
    spoken: 'phản ánh + giấy chứng nhận + quyền sử dụng đất',
  },
  'arising-matter': {
    id: 'arising-matters',
    unit: units.issue,
    vi: 'vấn đề phát sinh',
    en: 'arising matters',
    answered: {
      id: 'considered',
      vi: 'đã xem xét, cho ý kiến',
      en: 'considered',
      of: { vi: 'Nơi cho ý kiến', en: 'Who gave the opinion' },
      said: {
        as: ['vấn đề + phát sinh|cho ý kiến|xem xét'],
        arguments: { standing: 'thường trực', council: 'tại kỳ họp' },
      },
    },
    said: { as: ['vấn đề + trình + phát sinh + !cho ý kiến'] },
  },
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** What is counted of one kind of intake, from its receipt to how long the answer took. */
const figuresOf = (intake: Intake) => {
  const { id: plural, unit, vi, en, answered: reply, said, spoken } = names[intake]
  const nouns = said?.nouns ? { nouns: said.nouns } : {}
  /** What became of it, as reports say it after its name. */
  const became = (wording: string, outOf?: string): { said?: Said } =>
    spoken ? { said: { as: [`${spoken} + ${wording}`], ...nouns, ...(outOf ? { outOf } : {}) } } : {}
  const id = (name: string) => `council.${plural}${name && `-${name}`}`
  const label = (after: Label, between = ' '): Label => ({
    vi: `${capital(vi)}${between}${after.vi}`,
    en: `${capital(en)}${between}${after.en}`,
  })

  const received = flow(
    id(''),
    { vi: capital(vi), en: capital(en) },
    unit,
    {
      vi: `Số ${vi} tiếp nhận trong kỳ, theo ngày tiếp nhận; mỗi nội dung đếm một lần, ai nêu thì không ghi.`,
      en: `Number of ${en} received in the period, each once; who raised them is not kept.`,
    },
    said ? { said } : {},
  )
  const answered = flow(
    id(reply.id),
    label(reply),
    unit,
    {
      vi: `Số ${vi} ${reply.vi} trong kỳ, theo ngày có kết quả; kết quả sau của cùng một nội dung không đếm lại.`,
      en: `Number of ${en} ${reply.en} in the period, each once.`,
    },
    {
      of: reply.of,
      ...became('trả lời|giải quyết + !chưa|đúng hạn|đến hạn|đang'),
      ...(reply.said ? { said: reply.said } : {}),
    },
  )
  const due = flow(
    id('due'),
    label({ vi: 'đến hạn trong kỳ', en: 'due in the period' }),
    unit,
    {
      vi: `Số ${vi} có hạn trả lời nằm trong kỳ, kể cả nội dung đã trả lời trước hạn; nội dung chưa đặt hạn không tính.`,
      en: `Number of ${en} whose answer is due in the period, answered or not; without a due day left out.`,
    },
    became('đến hạn + !đúng hạn|quá hạn|chưa'),
  )
  const onTime = flow(
    id('on-time'),
    label({ vi: 'trả lời đúng hạn', en: 'answered on time' }),
    unit,
    {
      vi: `Số ${vi} đến hạn trong kỳ đã có kết quả chậm nhất vào ngày đến hạn.`,
      en: `Number of ${en} due in the period and answered by that day.`,
    },
    became('đúng hạn', due.id),
  )
  const days = flow(
    id('working-days'),
    label({ vi: 'tổng thời gian trả lời', en: 'total time to answer' }, ': '),
    units.day,
    {
      vi: `Cộng số ngày làm việc từ ngày tiếp nhận đến ngày có kết quả của ${vi} có kết quả trong kỳ.`,
      en: `Sum of working days from receipt to answer of ${en} answered in the period.`,
    },
  )
  const timed = flow(
    id('timed'),
    label({ vi: 'tính được thời gian trả lời', en: 'whose time is known' }),
    unit,
    {
      vi: `Số ${vi} có kết quả trong kỳ mà lịch nghỉ chính thức của các năm liên quan đã có trong chương trình.`,
      en: `Number of ${en} answered in the period for whose years the official calendar is known.`,
    },
  )
  const shareOnTime = share(
    id('on-time-share'),
    label({ vi: 'tỷ lệ đúng hạn', en: 'share on time' }, ': '),
    {
      vi: `Số ${vi} trả lời đúng hạn chia cho số đến hạn trong kỳ; nội dung chưa trả lời khi đến hạn tính là không đúng hạn.`,
      en: `Answered on time divided by due in the period; unanswered counts as not on time.`,
    },
    onTime,
    due,
    {
      reads: { vi: 'trả lời đúng hạn ÷ đến hạn × 100', en: 'on time ÷ due × 100' },
    },
  )
  const average = formula(
    id('days-to-answer'),
    label({ vi: 'số ngày làm việc bình quân', en: 'average working days' }, ': '),
    units.day,
    {
      vi: `Tổng số ngày làm việc chia cho số ${vi} tính được thời gian; kỳ không có kết quả nào thì không có số.`,
      en: `Working days divided by the ${en} whose time is known; no value where there is none.`,
    },
    {
      decimals: 1,
      reads: { vi: 'tổng ngày làm việc ÷ số nội dung', en: 'working days ÷ answered' },
      inputs: () => ({ days: { figure: days.id }, timed: { figure: timed.id } }),
      compute: (values) =>
        values.days && values.timed && !isZero(values.timed) ? divide(values.days, values.timed) : null,
    },
  )
  const open = census(
    id('open'),
    label({ vi: 'chưa có kết quả', en: 'without an answer' }),
    unit,
    {
      vi: `Số ${vi} đã tiếp nhận mà đến ngày cuối kỳ chưa có kết quả, kể cả tiếp nhận từ trước kỳ.`,
      en: `Number of ${en} without an answer on the last day, received before the period too.`,
    },
    cases,
    {
      where: { intake, state: ['received', 'routed'] },
      ...became('chưa có kết quả|chưa có trả lời|chưa được trả lời|chưa trả lời|chưa giải quyết'),
    },
  )
  const unrouted = census(
    id('unrouted'),
    label({ vi: 'chưa chuyển cơ quan trả lời', en: 'sent to nobody yet' }),
    unit,
    {
      vi: `Số ${vi} đã tiếp nhận mà đến ngày cuối kỳ chưa chuyển đến cơ quan nào.`,
      en: `Number of ${en} sent to no body by the last day.`,
    },
    cases,
    { where: { intake, state: 'received' } },
  )
  const inField = census(
    id('in-field'),
    label({ vi: 'theo lĩnh vực', en: 'by field' }, ': '),
    unit,
    {
      vi: `Số ${vi} tiếp nhận trong năm thuộc lĩnh vực được hỏi, theo phân loại vào ngày cuối kỳ.`,
      en: `Number of ${en} received in the year that are of the asked field, as classified on the last day.`,
    },
    cases,
    { of: { vi: 'Lĩnh vực', en: 'Field' }, where: { intake, year: asked.year, field: asked.of } },
  )
  return {
    received,
    answered,
    due,
    onTime,
    days,
    timed,
    share: shareOnTime,
    average,
    open,
    unrouted,
    inField,
  }
}
type CaseFigures = ReturnType<typeof figuresOf>

export const caseFigures = Object.fromEntries(intakeIds.map((intake) => [intake, figuresOf(intake)])) as {
  readonly [intake in Intake]: CaseFigures
}

export const allCaseFigures: readonly Figure[] = Object.values(caseFigures).flatMap((of) => Object.values(of))
