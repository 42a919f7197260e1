import { addDays, type Day, day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { agencyCell, communeBody, idOf, root } from '../organisations.ts'
import { memberId, openedOn } from '../people.ts'

/** The plan of the standing committee whose tasks the published text counts. */
export const remedyPlan = idOf('directive', 'kế hoạch khắc phục 2023')
const fourthPlenum = idOf('directive', 'NQTW4 khóa XII')
const thirteenth = idOf('directive', 'KL21 khóa XIII')

const on = (text: string): Day => day(text)

const papersBefore = (): Happening[] => [
  {
    key: fourthPlenum,
    kind: 'directive.brought-forward',
    organisation: root,
    on: openedOn,
    body: {
      document: fourthPlenum,
      type: 'resolution',
      number: '04-NQ/TW',
      title: 'Tăng cường xây dựng, chỉnh đốn Đảng (khóa XII)',
      issuer: 'Ban Chấp hành Trung ương',
      issuedOn: '2016-10-30',
    },
  },
  {
    key: thirteenth,
    kind: 'directive.brought-forward',
    organisation: root,
    on: openedOn,
    body: {
      document: thirteenth,
      type: 'conclusion',
      number: '21-KL/TW',
      title: 'Đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị (khóa XIII)',
      issuer: 'Ban Chấp hành Trung ương',
      issuedOn: '2021-10-25',
      implements: fourthPlenum,
    },
  },
]

const plan = (): Happening => ({
  key: remedyPlan,
  kind: 'directive.issued',
  organisation: root,
  on: on('2023-01-30'),
  paper: 'plan',
  body: {
    document: remedyPlan,
    type: 'plan',
    title: 'Khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2022',
    implements: thirteenth,
    fromYear: 2023,
    untilYear: 2023,
    planDue: '2023-03-31',
    reviewDue: '2023-12-31',
  },
})

/** Which bodies below have made a plan of their own; the others are named as missing. */
const ownPlans = (): Happening[] =>
  ['Suối Trong', 'Đồng Lau', 'Nà Pán'].map((commune, index) => ({
    key: commune,
    kind: 'directive.issued',
    organisation: communeBody(commune),
    on: addDays(on('2023-02-20'), index * 6),
    paper: 'grassroots',
    body: {
      document: idOf('directive', 'kế hoạch khắc phục', commune),
      type: 'plan',
      title: 'Khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2022',
      implements: remedyPlan,
      fromYear: 2023,
      untilYear: 2023,
    },
  }))

interface Remedy {
  title: string
  due: string
  product: string
  /** What proves it and when; a task without goes on in 2024. */
  done?: readonly [on: string, proof: string]
}

const office = 'Văn phòng Huyện ủy'

/** By the agency that answers for them, member after member of its cell. */
const remedies: { readonly [agency: string]: readonly Remedy[] } = {
  [office]: [
    {
      title: 'Sửa quy chế làm việc của Ban Thường vụ, quy định rõ việc của từng đồng chí',
      due: '2023-05-31',
      product: 'Quy chế sửa đổi',
      done: ['2023-05-24', 'Quy chế số 07-QC/HU'],
    },
    {
      title: 'Lập sổ theo dõi kết luận của Ban Thường vụ, rà soát hằng tháng',
      due: '2023-03-31',
      product: 'Sổ theo dõi',
      done: ['2023-03-29', 'Báo cáo rà soát tháng 3'],
    },
    {
      title: 'Giảm thời gian ban hành thông báo kết luận sau họp còn 3 ngày làm việc',
      due: '2023-06-30',
      product: 'Quy trình ban hành văn bản',
      done: ['2023-06-15', 'Quy trình kèm Thông báo số 44-TB/HU'],
    },
  ],
  'Ban Tổ chức Huyện ủy': [
    {
      title: 'Rà soát quy hoạch, bổ sung cán bộ nữ, cán bộ trẻ',
      due: '2023-08-31',
      product: 'Danh sách quy hoạch bổ sung',
      done: ['2023-08-22', 'Tờ trình số 61-TTr/BTC'],
    },
    {
      title: 'Hướng dẫn đánh giá, xếp loại sát với kết quả công việc',
      due: '2023-10-31',
      product: 'Hướng dẫn',
      done: ['2023-10-27', 'Hướng dẫn số 09-HD/BTC'],
    },
    {
      title: 'Giao chỉ tiêu phát triển đảng viên đến từng chi bộ thôn',
      due: '2023-02-28',
      product: 'Bảng giao chỉ tiêu',
      done: ['2023-02-27', 'Kế hoạch giao chỉ tiêu năm 2023'],
    },
    {
      title: 'Kiện toàn cấp ủy thiếu người ở hai đảng bộ xã',
      due: '2023-12-15',
      product: 'Quyết định chỉ định',
    },
  ],
  'Ủy ban Kiểm tra Huyện ủy': [
    {
      title: 'Bổ sung nội dung giám sát việc thực hiện quy chế vào chương trình năm',
      due: '2023-03-15',
      product: 'Chương trình sửa đổi',
      done: ['2023-03-10', 'Quyết định điều chỉnh chương trình'],
    },
    {
      title: 'Tập huấn cho ủy ban kiểm tra cơ sở về nắm tình hình',
      due: '2023-07-31',
      product: 'Lớp tập huấn',
      done: ['2023-07-19', 'Báo cáo kết quả tập huấn'],
    },
    {
      title: 'Theo dõi việc khắc phục sau kết luận ở bốn tổ chức đảng',
      due: '2023-12-20',
      product: 'Báo cáo theo dõi',
    },
  ],
  'Ban Tuyên giáo Huyện ủy': [
    {
      title: 'Đổi mới cách quán triệt nghị quyết, kết hợp trực tuyến đến xã',
      due: '2023-04-30',
      product: 'Đề cương và điểm cầu',
      done: ['2023-04-26', 'Báo cáo hội nghị trực tuyến'],
    },
    {
      title: 'Nắm, định hướng dư luận kịp thời qua đội ngũ báo cáo viên',
      due: '2023-09-30',
      product: 'Quy chế phối hợp',
      done: ['2023-09-21', 'Quy chế phối hợp số 03'],
    },
    {
      title: 'Biên soạn tài liệu sinh hoạt chi bộ phù hợp với thôn, bản',
      due: '2023-12-10',
      product: 'Bộ tài liệu',
    },
  ],
  'Ban Dân vận Huyện ủy': [
    {
      title: 'Đối thoại của người đứng đầu cấp ủy với nhân dân ở các xã',
      due: '2023-11-30',
      product: 'Biên bản đối thoại',
      done: ['2023-11-22', 'Thông báo kết luận đối thoại'],
    },
  ],
  'Văn phòng HĐND và UBND': [
    {
      title: 'Giải quyết dứt điểm kiến nghị tồn đọng về đất ở',
      due: '2023-12-20',
      product: 'Báo cáo kết quả giải quyết',
    },
    {
      title: 'Công khai tiến độ công trình để nhân dân giám sát',
      due: '2023-06-30',
      product: 'Bảng công khai',
      done: ['2023-06-28', 'Thông báo công khai đợt 1'],
    },
  ],
}

const course = (home: string, { title, due, product, done }: Remedy, at: number): Happening[] => {
  const task = idOf('task', title)
  const assigned: Happening = {
    key: task,
    kind: 'task.assigned',
    organisation: home,
    on: on('2023-02-01'),
    body: {
      task,
      kind: 'remedy',
      title,
      responsible: memberId(home, at + 1),
      due,
      product,
      directive: remedyPlan,
    },
  }
  const ended: Happening = done
    ? { key: task, kind: 'task.done', organisation: home, on: on(done[0]), body: { task, proof: done[1] } }
    : {
        key: task,
        kind: 'task.carried',
        organisation: home,
        on: on('2023-12-28'),
        body: { task, year: 2024, due: '2024-09-30', reason: 'Chưa đủ điều kiện hoàn thành trong năm' },
      }
  return [assigned, ended]
}

/** Two tasks as a text of the province sets them: neither person nor day. One is assigned, one still waits. */
const fromText = (): Happening[] => {
  const [assigned, waiting] = [
    'Tổng hợp việc thực hiện kết luận của cấp trên',
    'Rà soát tài liệu quản lý đảng viên',
  ].map((title) => ({ title, task: idOf('task', title) }))
  const home = agencyCell(office)
  const noted = [assigned, waiting].flatMap((one) => (one ? [one] : []))
  return [
    ...noted.map((body) => ({
      key: body.task,
      kind: 'task.noted',
      organisation: home,
      on: on('2023-06-12'),
      body: { ...body, directive: thirteenth },
    })),
    {
      key: 'assigned from the text',
      kind: 'task.reassigned',
      organisation: home,
      on: on('2023-06-19'),
      body: {
        task: assigned?.task,
        responsible: memberId(home, 1),
        due: '2023-12-31',
        reason: 'Phân công sau họp giao ban',
      },
    },
  ]
}

/** The year of the plan: issued, taken up below, its tasks done or carried into 2024, reviewed. */
export const remedyYear = (): Happening[] => [
  ...papersBefore(),
  plan(),
  ...ownPlans(),
  ...Object.entries(remedies).flatMap(([agency, all]) =>
    all.flatMap((one, at) => course(agencyCell(agency), one, at)),
  ),
  ...fromText(),
  {
    key: remedyPlan,
    kind: 'directive.reviewed',
    organisation: root,
    on: on('2023-12-29'),
    body: { document: remedyPlan, result: 'Nhiệm vụ chưa xong chuyển sang năm 2024', nextDue: '2024-12-31' },
  },
]
