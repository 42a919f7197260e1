import type { Figure, Flow, Formula, Said } from '#kernel/figure.ts'
import { distinct, flow, formula } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { compare, sum, type Unit } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { baseLevel, type Inspector, lineOf, ownLevel, type Work, worksOf } from './who.ts'

// Counted on the day of the conclusion, by who inspects and by what the work is.

const line = { vi: 'Chủ thể và hình thức', en: 'Who, and what work' }
const concluded = { vi: 'theo ngày kết luận', en: 'by the day of the conclusion' }

export const held = flow(
  'inspection.held',
  { vi: 'Cuộc kiểm tra, giám sát đã kết luận', en: 'Inspections and supervisions concluded' },
  units.meeting,
  {
    vi: `Số cuộc kiểm tra, giám sát của mọi chủ thể, ${concluded.vi}; cấp dưới theo văn bản báo cáo.`,
    en: `Inspections and supervisions by whomever, ${concluded.en}; those below as they report.`,
  },
  { of: line },
)
export const organisationsInspected = flow(
  'inspection.organisations',
  { vi: 'Lượt tổ chức đảng được kiểm tra, giám sát', en: 'Organisations inspected' },
  units.organisation,
  {
    vi: `Cộng số tổ chức đảng của từng cuộc, ${concluded.vi}; tổ chức được kiểm tra hai lần tính hai lượt.`,
    en: `Organisations of each inspection, ${concluded.en}; one inspected twice counts twice.`,
  },
  { of: line },
)
export const membersInspected = flow(
  'inspection.members',
  { vi: 'Lượt đảng viên được kiểm tra, giám sát', en: 'Members inspected' },
  units.turn,
  {
    vi: `Cộng số đảng viên của từng cuộc, ${concluded.vi}; đảng viên được kiểm tra hai lần tính hai lượt.`,
    en: `Members of each inspection, ${concluded.en}; one inspected twice counts twice.`,
  },
  { of: line },
)
export const committeeMembersInspected = flow(
  'inspection.committee-members',
  { vi: 'Lượt cấp ủy viên được kiểm tra, giám sát', en: 'Committee members inspected' },
  units.turn,
  {
    vi: `Trong số đảng viên được kiểm tra, giám sát: những đồng chí là cấp ủy viên vào ngày kết luận.`,
    en: 'Of the members inspected: those who sat on a committee on that day.',
  },
  { of: line },
)

export const organisationsNamed = flow(
  'inspection.organisations-named',
  { vi: 'Lượt tổ chức đảng có tên', en: 'Organisations told by name' },
  units.organisation,
  {
    vi: 'Trong số tổ chức đảng được kiểm tra, giám sát: những tổ chức được kê tên; cấp dưới báo số lượng thì không có.',
    en: 'Of the organisations inspected: those told by name; what levels below tell by number is not among them.',
  },
  { of: line },
)
export const membersNamed = flow(
  'inspection.members-named',
  { vi: 'Lượt đảng viên có tên', en: 'Members told by name' },
  units.turn,
  {
    vi: 'Trong số đảng viên được kiểm tra, giám sát: những đồng chí được kê tên; cấp dưới báo số lượng thì không có.',
    en: 'Of the members inspected: those told by name; what levels below tell by number is not among them.',
  },
  { of: line },
)
const organisationsByName = distinct(
  'inspection.different-organisations-named',
  { vi: 'Tổ chức đảng khác nhau có tên', en: 'Different organisations told by name' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng khác nhau trong các danh sách.',
    en: 'Different organisations among those told by name.',
  },
  organisationsNamed,
  { of: line },
)
const membersByName = distinct(
  'inspection.different-members-named',
  { vi: 'Đảng viên khác nhau có tên', en: 'Different members told by name' },
  units.member,
  { vi: 'Số đảng viên khác nhau trong các danh sách.', en: 'Different members among those told by name.' },
  membersNamed,
  { of: line },
)

/** Different ones can be told only where every turn is told by name; else there is no number, never a wrong one. */
const ofFullLists = (
  id: string,
  label: Label,
  unit: Unit,
  meaning: Label,
  { all, named, different }: { all: Flow; named: Flow; different: Figure },
): Formula =>
  formula(id, label, unit, meaning, {
    of: line,
    reads: {
      vi: 'số khác nhau trong danh sách, khi mọi lượt đều có tên; thiếu tên thì không đủ danh sách',
      en: 'different ones of the lists, where every turn is told by name; otherwise the lists do not suffice',
    },
    inputs: ({ ref }) => {
      const of = ref.of ? { of: ref.of } : {}
      return {
        all: { figure: all.id, ...of },
        named: { figure: named.id, ...of },
        different: { figure: different.id, ...of },
      }
    },
    compute: ({ all: turns, named: told, different: heads }) =>
      turns && told && heads && compare(turns, told) === 0 ? heads : null,
    reliesOn: () => ['different'],
  })

export const differentMembers = ofFullLists(
  'inspection.different-members',
  { vi: 'Số đảng viên được kiểm tra, giám sát', en: 'Different members inspected' },
  units.member,
  {
    vi: 'Số đảng viên khác nhau; chỉ có khi mọi cuộc đều kê tên. Có cuộc báo số lượng thì không đủ danh sách, để trống.',
    en: 'Different members; told only where every inspection lists them. Empty where the lists do not suffice.',
  },
  { all: membersInspected, named: membersNamed, different: membersByName },
)
const differentOrganisations = ofFullLists(
  'inspection.different-organisations',
  { vi: 'Số tổ chức đảng được kiểm tra, giám sát', en: 'Different organisations inspected' },
  units.organisation,
  {
    vi: 'Số tổ chức đảng khác nhau; chỉ có khi mọi cuộc đều kê tên. Có cuộc báo số lượng thì không đủ danh sách, để trống.',
    en: 'Different organisations; told only where every inspection names them. Empty where the lists do not suffice.',
  },
  { all: organisationsInspected, named: organisationsNamed, different: organisationsByName },
)

const totalOf = (
  id: string,
  label: Label,
  meaning: Label,
  of: Flow,
  by: readonly Inspector[],
  kinds: readonly Work[],
  said?: Said,
): Formula => {
  const lines = by.flatMap((who) => kinds.map((work) => lineOf(who, work)))
  return formula(`inspection.${id}`, label, of.unit, meaning, {
    reads: { vi: 'cộng các chủ thể và hình thức', en: 'the sum over who inspects and what work' },
    inputs: () => Object.fromEntries(lines.map((one) => [one, { figure: of.id, of: one }])),
    compute: (values) => sum(lines.flatMap((one) => values[one] ?? [])),
    signs: Object.fromEntries(lines.map((one) => [one, 1 as const])),
    ...(said ? { said } : {}),
  })
}

const levels = {
  own: {
    by: ownLevel,
    vi: 'cấp mình',
    en: 'at the own level',
    whoVi: 'cấp ủy, Ban Thường vụ, Ủy ban Kiểm tra và cơ quan tham mưu của cấp có sổ này',
    whoEn: 'the committee, its standing committee, commission and advisory bodies',
    said: 'huyện ủy|cấp huyện|cấp mình|cơ quan tham mưu|ban thường vụ huyện ủy|ủy ban kiểm tra huyện ủy',
  },
  base: {
    by: baseLevel,
    vi: 'cấp cơ sở',
    en: 'at the grassroots',
    whoVi: 'cấp ủy cơ sở, Ban Thường vụ đảng ủy cơ sở và chi bộ',
    whoEn: 'grassroots committees, their standing committees and cells',
    // "Tổ chức cơ sở đảng" and "chi bộ" alone are whom, not who.
    said: 'cấp ủy cơ sở|đảng ủy cơ sở|cấp cơ sở|chi bộ kiểm tra|chi bộ giám sát|cấp ủy chi bộ',
  },
} as const
const modes = {
  inspected: {
    mode: 'inspection',
    held: { vi: 'Cuộc kiểm tra', en: 'Inspections' },
    vi: 'được kiểm tra',
    en: 'inspected',
    said: 'kiểm tra + !giám sát',
  },
  supervised: {
    mode: 'supervision',
    held: { vi: 'Cuộc giám sát chuyên đề', en: 'Supervisions on a theme' },
    vi: 'được giám sát chuyên đề',
    en: 'supervised',
    said: 'giám sát + !kiểm tra',
  },
} as const
const whom = {
  organisations: {
    of: organisationsInspected,
    vi: 'Tổ chức đảng',
    en: 'Organisations',
    nouns: 'tổ chức đảng|tổ chức|lượt tổ chức đảng',
    said: '',
  },
  members: {
    of: membersInspected,
    vi: 'Đảng viên',
    en: 'Members',
    nouns: 'đảng viên|đồng chí',
    said: ' + !cấp ủy viên',
  },
  'committee-members': {
    of: committeeMembersInspected,
    vi: 'Cấp ủy viên',
    en: 'Committee members',
    nouns: 'cấp ủy viên|lượt cấp ủy viên',
    said: ' + cấp ủy viên',
  },
} as const

/** Totals by level, mode and whom: "cấp cơ sở kiểm tra … tổ chức đảng, … đảng viên". */
const totals = Object.entries(levels).flatMap(([level, at]) =>
  Object.entries(modes).flatMap(([done, how]) =>
    Object.entries(whom).map(([who, are]) =>
      totalOf(
        `${level}-${who}-${done}`,
        { vi: `${are.vi} ${how.vi} (${at.vi})`, en: `${are.en} ${how.en} ${at.en}` },
        {
          vi: `${are.vi} ${how.vi} do ${at.whoVi} tiến hành, ${concluded.vi}, tính theo lượt; không tính giám sát thường xuyên.`,
          en: `${are.en} ${how.en} by ${at.whoEn}, ${concluded.en}, in turns; regular supervision left out.`,
        },
        are.of,
        at.by,
        worksOf(how.mode),
        { as: [`${how.said} + ${at.said}${are.said}`], nouns: are.nouns },
      ),
    ),
  ),
)

/** How many were held, by level and mode. */
const heldTotals = Object.entries(levels).flatMap(([level, at]) =>
  Object.entries(modes).map(([done, how]) =>
    totalOf(
      `${level}-held-${done}`,
      { vi: `${how.held.vi} (${at.vi})`, en: `${how.held.en} ${at.en}` },
      {
        vi: `${how.held.vi} do ${at.whoVi} tiến hành, ${concluded.vi}; không tính giám sát thường xuyên.`,
        en: `${how.held.en} by ${at.whoEn}, ${concluded.en}; regular supervision left out.`,
      },
      held,
      at.by,
      worksOf(how.mode),
    ),
  ),
)

export const inspectionFigures: readonly Figure[] = [
  held,
  organisationsInspected,
  membersInspected,
  committeeMembersInspected,
  organisationsNamed,
  membersNamed,
  organisationsByName,
  membersByName,
  differentOrganisations,
  differentMembers,
  ...totals,
  ...heldTotals,
]
