import { addDays, type Day, day, weekday } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { communeBody, idOf, root, unitId } from '../organisations.ts'
import { openedOn } from '../people.ts'
import {
  agencyPosts,
  deputySecretary,
  type Offices,
  officesAtOpening,
  secretary,
  standingDeputy,
} from '../posts.ts'

// The meetings of the district committee in 2023, its work programme, and the calendar of the turn of the year.

const hall = 'Phòng họp Huyện ủy'
const happening = (kind: string, key: string, on: Day, body: object, organisation = root): Happening => ({
  key,
  kind,
  organisation,
  on,
  body: { ...body },
})

interface Kind {
  type: 'secretariat' | 'standing' | 'committee' | 'other'
  count: number
  members: number
  subjects: readonly string[]
}

/** 61 in the year: the secretariat twice a month, the standing committee likewise, the committee each quarter. */
const calendar: readonly Kind[] = [
  {
    type: 'secretariat',
    count: 22,
    members: 3,
    subjects: ['Giao ban tuần', 'Xử lý công việc thường xuyên', 'Chuẩn bị nội dung họp Ban Thường vụ'],
  },
  {
    type: 'standing',
    count: 24,
    members: 11,
    subjects: ['Phiên thường kỳ', 'Công tác cán bộ, đảng viên', 'Kinh tế - xã hội và đầu tư công'],
  },
  {
    type: 'committee',
    count: 5,
    members: 39,
    subjects: ['Hội nghị Ban Chấp hành thường kỳ', 'Sơ kết thực hiện nghị quyết'],
  },
  {
    type: 'other',
    count: 10,
    members: 39,
    subjects: [
      'Hội nghị giao ban với cấp ủy cơ sở',
      'Hội nghị triển khai nhiệm vụ',
      'Hội nghị tổng kết chuyên đề',
    ],
  },
]

const items = [
  'Kết quả thực hiện nhiệm vụ và phương hướng thời gian tới',
  'Tiến độ giải ngân vốn đầu tư công',
  'Kết quả phát triển đảng viên',
  'Chương trình kiểm tra, giám sát',
  'Thực hiện các chương trình mục tiêu quốc gia',
  'Sắp xếp tổ chức cơ sở đảng',
  'Công tác dân vận và kết nghĩa',
  'Kiểm điểm, đánh giá, xếp loại chất lượng',
]
const lines = [
  'Giao UBND huyện đẩy nhanh giải ngân, không để dồn vốn cuối năm',
  'Cấp ủy cơ sở rà soát nguồn kết nạp đảng viên theo tháng',
  'Các ban xây dựng Đảng hoàn thiện nội dung trình kỳ sau',
  'Ủy ban Kiểm tra bám chương trình đã ban hành',
  'Tiếp tục nâng chất lượng sinh hoạt chi bộ',
  'Mặt trận và các đoàn thể tuyên truyền sâu rộng trong nhân dân',
]

const days = (given: Chance, count: number): Day[] => {
  const step = 358 / count
  return Array.from({ length: count }, (_, at) => {
    const on = addDays(
      day('2023-01-04'),
      Math.floor(at * step) + given.between(0, Math.max(0, Math.floor(step) - 4)),
    )
    const over = weekday(on) - 5
    return over > 0 ? addDays(on, -over) : on
  })
}

/** Items of the year's programme; the meeting nearest after the first of their month takes them up. */
const programme = Array.from({ length: 24 }, (_, at) => ({
  title: `${items[at % items.length]} (${at < 8 ? 'quý I' : at < 16 ? 'giữa năm' : 'cuối năm'})`,
  decidedBy: at % 4 === 3 ? 'committee' : 'standing',
  preparedBy: agencyPosts[at % 8]?.agency,
  year: 2023,
  ...(at === 11 ? {} : { month: 1 + Math.floor(at / 2) }),
}))

const programmeOf2024 = items.map((title, at) => ({
  title: `${title} năm 2024`,
  decidedBy: at % 3 === 0 ? 'committee' : 'standing',
  preparedBy: agencyPosts[at]?.agency,
  year: 2024,
  ...(at < 6 ? { month: 1 + at * 2 } : {}),
}))

const adopted = (): Happening[] => [
  happening('work-programme.adopted', '2023', day('2023-01-03'), {
    programme: 'Chương trình công tác năm 2023',
    items: programme,
  }),
  happening('work-programme.adopted', '2024', day('2023-12-28'), {
    programme: 'Chương trình công tác năm 2024',
    items: programmeOf2024,
  }),
]

interface Followed {
  title: string
  agency: number
  due: Day
  done: boolean
}

const followed: readonly Followed[] = [
  ['Rà soát vị trí đặt trụ sở sau sắp xếp', 0, '2023-03-31', true],
  ['Báo cáo tiến độ cấp giấy chứng nhận quyền sử dụng đất', 1, '2023-05-15', true],
  ['Kiểm tra việc thu, nộp đảng phí ở hai đảng bộ sắp xếp', 1, '2023-06-30', true],
  ['Lập danh sách nguồn kết nạp là học sinh', 2, '2023-07-31', true],
  ['Tham mưu quy chế phối hợp ba cơ quan', 3, '2023-08-31', true],
  ['Tổng hợp kiến nghị của các buôn kết nghĩa', 4, '2023-10-15', true],
  ['Khảo sát chất lượng hội nghị trực tuyến', 3, '2023-11-30', true],
  ['Xây dựng kế hoạch kiểm tra cấp ủy cơ sở năm sau', 1, '2024-01-31', false],
  ['Trình đề án vị trí việc làm khối Đảng', 2, '2024-02-29', false],
].map(([title, agency, due, done]) => ({
  title: String(title),
  agency: Number(agency),
  due: day(String(due)),
  done: Boolean(done),
}))

const taskOf = (title: string) => idOf('task', `kết luận ${title}`)

/** One conclusion of every third meeting is somebody's task from that day. */
const meetings = (offices: Offices): Happening[] => {
  const given = chance(20230080)
  const chairs = [secretary, standingDeputy, deputySecretary].map((one) => offices.holderOf(one).id)
  const all = calendar
    .flatMap((kind) => days(given, kind.count).map((on) => ({ kind, on })))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const waiting = [...followed]
  const planned = programme.map((one, place) => ({
    ...one,
    item: derivedSubject(idOf('record', 'work-programme.adopted', '2023'), place),
  }))
  /** What the programme has for this body by this month and no meeting has taken up, the oldest first. */
  const takenUp = (type: string, on: Day) => {
    const place = planned.findIndex(
      (one) => one.decidedBy === type && one.month !== undefined && one.month <= Number(on.slice(5, 7)),
    )
    return place < 0 ? [] : planned.splice(place, 1).map(({ title, item }) => ({ title, item }))
  }
  return all.flatMap(({ kind, on }, at) => {
    const next = waiting[0]
    const given_ =
      kind.type === 'standing' && next && addDays(on, 30) <= next.due ? waiting.shift() : undefined
    const conclusions = [
      ...(given_ ? [{ title: given_.title, follow: true, task: taskOf(given_.title) }] : []),
      ...given
        .shuffled(lines)
        .slice(0, given.between(1, 2))
        .map((title) => ({ title })),
    ]
    const held = happening('committee-meeting.held', `${kind.type} ${on}`, on, {
      type: kind.type,
      members: kind.members,
      present:
        kind.members - given.between(0, kind.type === 'secretariat' ? 0 : Math.floor(kind.members / 8)),
      chair: chairs[at % chairs.length],
      subject: given.oneOf(kind.subjects),
      at: given.oneOf(['07:30', '08:00', '14:00']),
      place: hall,
      agenda: [
        ...takenUp(kind.type, on),
        ...given
          .shuffled(items)
          .slice(0, given.between(0, 2))
          .map((title) => ({ title })),
      ],
      conclusions,
    })
    return given_ ? [held, ...taskFrom(held, given_, offices)] : [held]
  })
}

const taskFrom = (held: Happening, { title, agency, due, done }: Followed, offices: Offices): Happening[] => {
  const post = agencyPosts[agency]
  const task = taskOf(title)
  return [
    happening('task.assigned', task, held.on, {
      task,
      kind: 'conclusion',
      title,
      ...(post ? { responsible: offices.holderOf(post.head).id } : {}),
      due,
      product: 'Báo cáo kết quả',
      source: idOf('record', held.kind, held.key),
    }),
    ...(done
      ? [
          happening('task.done', task, addDays(due, -3), {
            task,
            proof: `Báo cáo về ${title.toLocaleLowerCase('vi')}`,
          }),
        ]
      : []),
  ]
}

/** What the week around the turn of the year has, and the meetings called for January. */
const turnOfYear = (offices: Offices): Happening[] => {
  const [first, second] = [secretary, standingDeputy].map((one) => offices.holderOf(one).id)
  const called = (type: string, on: string, at: string, subject: string, agenda: readonly object[]) =>
    happening('committee-meeting.called', `${type} ${on}`, day('2023-12-27'), {
      type,
      on,
      at,
      place: hall,
      chair: first,
      subject,
      agenda,
    })
  return [
    called('standing', '2024-01-04', '08:00', 'Phiên thường kỳ tháng 01', [
      {
        title: 'Chương trình kiểm tra, giám sát năm 2024',
        preparedBy: agencyPosts[1]?.agency,
        due: '2023-12-29',
      },
      {
        title: 'Kế hoạch tổ chức Tết cho hộ nghèo',
        preparedBy: 'Ủy ban Mặt trận Tổ quốc huyện',
        due: '2024-01-02',
      },
      { title: 'Công tác cán bộ', preparedBy: 'Ban Tổ chức Huyện ủy', due: '2024-01-02' },
    ]),
    called('secretariat', '2024-01-02', '07:30', 'Giao ban tuần đầu năm', []),
    called('committee', '2024-01-18', '07:30', 'Hội nghị triển khai nhiệm vụ năm 2024', [
      { title: 'Dự thảo chương trình trọng tâm', preparedBy: 'Văn phòng Huyện ủy', due: '2024-01-12' },
    ]),
    happening('working-week.entered', '2023-12-25', day('2023-12-22'), {
      engagements: [
        {
          on: '2023-12-26',
          at: '08:00',
          title: 'Tiếp công dân định kỳ',
          who: [first],
          place: 'Trụ sở tiếp công dân',
        },
        { on: '2023-12-27', at: '14:00', title: 'Thăm mô hình sinh kế tại Buôn Yuk La 3', who: [second] },
        { on: '2023-12-29', at: '08:00', title: 'Dự tổng kết của Đảng bộ xã Đắk Liêng', who: [second] },
      ],
    }),
    happening('working-week.entered', '2024-01-02', day('2023-12-29'), {
      engagements: [
        { on: '2024-01-03', at: '08:00', title: 'Kiểm tra tiến độ đường quanh hồ Lắk', who: [first] },
        { on: '2024-01-05', at: '14:00', title: 'Làm việc với Huyện đoàn', who: [second], place: hall },
      ],
    }),
  ]
}

const steps = (...of: readonly (readonly [string, string, number])[]) =>
  of.map(([title, by, allowed]) => ({ title, by, days: allowed }))

/** What the district published of its procedures; days are its own. */
const procedures = (): Happening[] =>
  [
    {
      title: 'Kết nạp đảng viên',
      kind: 'member.admission-decided',
      days: 30,
      steps: steps(
        ['Chi bộ, đảng ủy cơ sở gửi hồ sơ', 'Đảng ủy cơ sở', 0],
        ['Thẩm định hồ sơ', 'Ban Tổ chức Huyện ủy', 15],
        ['Ban Thường vụ xem xét, quyết định', 'Ban Thường vụ', 12],
        ['Phát hành quyết định', 'Văn phòng Huyện ủy', 3],
      ),
      papers: [
        'Đơn xin vào Đảng',
        'Lý lịch của người xin vào Đảng',
        'Giấy chứng nhận bồi dưỡng',
        'Nghị quyết kết nạp',
      ],
    },
    {
      title: 'Chuyển sinh hoạt đảng chính thức',
      kind: 'member.transferred-out',
      days: 5,
      steps: steps(
        ['Tiếp nhận, kiểm tra hồ sơ', 'Ban Tổ chức Huyện ủy', 2],
        ['Giới thiệu chuyển', 'Ban Tổ chức Huyện ủy', 3],
      ),
      papers: ['Thẻ đảng viên', 'Hồ sơ đảng viên', 'Giấy giới thiệu'],
    },
    {
      title: 'Tặng Huy hiệu Đảng',
      kind: 'badge.awarded',
      days: 20,
      steps: steps(
        ['Rà soát, lập danh sách', 'Ban Tổ chức Huyện ủy', 10],
        ['Trình cấp có thẩm quyền', 'Ban Thường vụ', 10],
      ),
      papers: ['Tờ khai của đảng viên', 'Danh sách đề nghị'],
    },
    {
      title: 'Xử lý văn bản đến',
      kind: 'document.received',
      days: 7,
      steps: steps(
        ['Đăng ký, trình', 'Văn thư', 1],
        ['Giao xử lý', 'Thường trực', 1],
        ['Tham mưu, trả lời', 'Ban, cơ quan được giao', 5],
      ),
      papers: [],
    },
  ].map((one) =>
    happening('procedure.published', one.title, day('2023-03-15'), {
      procedure: idOf('procedure', one.title),
      ...one,
    }),
  )

/** A line for every committee: the district's in January, the communes' in February. */
const training = (): Happening[] => {
  const given = chance(20230070)
  return [
    happening('training-programme.registered', 'district', day('2023-01-16'), {
      year: 2023,
      members: 39,
      registered: 39,
    }),
    ...communes.map(({ name }) =>
      happening(
        'training-programme.registered',
        name,
        day('2023-02-10'),
        { year: 2023, members: 15, registered: 15 - given.between(0, 1) },
        communeBody(name),
      ),
    ),
  ]
}

const reformBoard = {
  id: unitId('Ban Chỉ đạo cải cách hành chính huyện'),
  name: 'Ban Chỉ đạo cải cách hành chính huyện',
}
const seats = [
  { title: 'Trưởng Ban Chỉ đạo cải cách hành chính', role: 'steering-head', seats: 1 },
  { title: 'Thành viên Ban Chỉ đạo cải cách hành chính', role: 'steering-member', seats: 4 },
].map((one) => ({ ...one, post: idOf('post', one.title) }))

/** The committee for administrative reform: who sits in it by virtue of which post, and the year's conference. */
const reform = (offices: Offices): Happening[] => {
  const [head, member] = seats
  const sits = (post: string | undefined, of: { id: string }, person: string) =>
    happening('tenure.brought-forward', `${post} ${person}`, openedOn, {
      tenure: idOf('tenure', String(post), person),
      person,
      post,
      forPost: of.id,
    })
  return [
    happening('unit.brought-forward', reformBoard.id, openedOn, {
      unit: reformBoard.id,
      name: reformBoard.name,
      kind: 'board',
      level: 'district',
      home: root,
    }),
    ...seats.map((one) =>
      happening('position.brought-forward', one.post, openedOn, {
        ...one,
        of: root,
        unit: reformBoard.id,
        managedBy: 'district',
      }),
    ),
    sits(head?.post, deputySecretary, offices.holderOf(deputySecretary).id),
    ...agencyPosts.slice(0, 4).map((one) => sits(member?.post, one.head, offices.holderOf(one.head).id)),
    happening('steering-conference.held', '2023', day('2023-04-20'), {
      group: reformBoard.id,
      title: 'Hội nghị phân tích, nâng cao chỉ số cải cách hành chính',
      present: 85,
    }),
  ]
}

export const meetingsOfCommittee = (cast: Cast): Happening[] => {
  const offices = officesAtOpening(cast)
  return [
    ...adopted(),
    ...meetings(offices),
    ...turnOfYear(offices),
    ...procedures(),
    ...training(),
    ...reform(offices),
  ]
}
