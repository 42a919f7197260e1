import type { Choices } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'

/** Who inspects and supervises, as the statutory tables name them. */
export const inspectors = {
  committee: { vi: 'Cấp ủy', en: 'The committee' },
  'standing-committee': { vi: 'Ban Thường vụ cấp ủy', en: 'Its standing committee' },
  'inspection-commission': { vi: 'Ủy ban Kiểm tra', en: 'Its inspection commission' },
  'advisory-body': { vi: 'Cơ quan tham mưu, giúp việc cấp ủy', en: 'Its advisory bodies' },
  'base-committee': { vi: 'Cấp ủy cơ sở', en: 'Grassroots committees' },
  'base-standing-committee': {
    vi: 'Ban Thường vụ đảng ủy cơ sở',
    en: 'Standing committees at the grassroots',
  },
  'base-inspection-commission': {
    vi: 'Ủy ban Kiểm tra đảng ủy cơ sở',
    en: 'Inspection commissions at the grassroots',
  },
  cell: { vi: 'Chi bộ', en: 'Cells' },
} satisfies Choices
export type Inspector = keyof typeof inspectors
export const inspectorNames = Object.keys(inspectors) as Inspector[]

/** The level whose book this is: what it inspects is told by name. */
export const ownLevel = [
  'committee',
  'standing-committee',
  'inspection-commission',
  'advisory-body',
] as const satisfies Inspector[]

/** Committees at the grassroots, their standing committees and cells; their commissions are told apart. */
export const baseLevel = ['base-committee', 'base-standing-committee', 'cell'] as const satisfies Inspector[]

type Mode = 'inspection' | 'supervision'

/** What the work is, by its ground in the regulation. Regular supervision is told apart from thematic. */
export const works = {
  compliance: { mode: 'inspection', vi: 'Kiểm tra việc chấp hành', en: 'Inspection of compliance' },
  'signs-of-violation': {
    mode: 'inspection',
    vi: 'Kiểm tra khi có dấu hiệu vi phạm',
    en: 'Inspection on signs of violation',
  },
  'inspection-work': {
    mode: 'inspection',
    vi: 'Kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát',
    en: 'Inspection of inspection work below',
  },
  'discipline-work': {
    mode: 'inspection',
    vi: 'Kiểm tra việc thi hành kỷ luật',
    en: 'Inspection of how discipline is carried out',
  },
  finance: {
    mode: 'inspection',
    vi: 'Kiểm tra thu, chi ngân sách, đảng phí',
    en: 'Inspection of budget and dues',
  },
  thematic: { mode: 'supervision', vi: 'Giám sát chuyên đề', en: 'Thematic supervision' },
  regular: { mode: 'regular', vi: 'Giám sát thường xuyên', en: 'Regular supervision' },
} satisfies { [work: string]: Label & { mode: Mode | 'regular' } }
export type Work = keyof typeof works
export const workNames = Object.keys(works) as Work[]

export const worksOf = (mode: Mode): Work[] => workNames.filter((work) => works[work].mode === mode)

/** Works with their names only, as a form offers them. */
export const workChoices = Object.fromEntries(
  workNames.map((work) => [work, { vi: works[work].vi, en: works[work].en }]),
) as { [work in Work]: Label }

/** The argument of figures told by who inspects and by what the work is. */
export const lineOf = (who: Inspector, work: Work): string => `${who}.${work}`

export const quarters = {
  '1': { vi: 'Quý I', en: 'First quarter' },
  '2': { vi: 'Quý II', en: 'Second quarter' },
  '3': { vi: 'Quý III', en: 'Third quarter' },
  '4': { vi: 'Quý IV', en: 'Fourth quarter' },
} satisfies { [quarter: string]: Label }
export type Quarter = keyof typeof quarters
export const quarterNames = Object.keys(quarters) as Quarter[]

/** Whose programme it is. */
export const programmeOwners = {
  committee: { vi: 'Cấp ủy, Ban Thường vụ', en: 'The committee and its standing committee' },
  commission: { vi: 'Ủy ban Kiểm tra', en: 'Its inspection commission' },
  base: { vi: 'Cấp ủy cơ sở, chi bộ', en: 'A grassroots committee or a cell' },
} satisfies Choices
type ProgrammeOwner = keyof typeof programmeOwners
export const programmeOwnerNames = Object.keys(programmeOwners) as ProgrammeOwner[]

const ownerCodes = { committee: 'CU', commission: 'UBKT', base: 'CS' } as const
/** CU-2023: how figures and reports name the programme of a year. */
export const codeOf = (whose: ProgrammeOwner, year: number): string => `${ownerCodes[whose]}-${year}`

/** One quarter of the programme of a code, the argument of figures by quarter. */
export const slotOf = (code: string, quarter: Quarter): string => `${code}.${quarter}`

const quarterEnds = { '1': '03-31', '2': '06-30', '3': '09-30', '4': '12-31' } as const
/** YYYY-MM-DD */
export const endOfQuarter = (year: number, quarter: Quarter): string => `${year}-${quarterEnds[quarter]}`
