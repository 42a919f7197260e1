import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

/**
 * The steps of an admission file in the order offices keep them, and what it waits for at its end
 * (12-HD/BTCTW, 18/01/2022; forms CN-NTVĐ and 1-KNĐ to 9-KNĐ).
 */
export const admissionSteps = {
  class: { vi: 'Lớp nhận thức về Đảng', en: 'Awareness class' },
  application: { vi: 'Đơn xin vào Đảng', en: 'Application' },
  cv: { vi: 'Lý lịch', en: 'Curriculum vitae' },
  recommendation: { vi: 'Giới thiệu vào Đảng', en: 'Recommendation' },
  verification: { vi: 'Thẩm tra lý lịch', en: 'Verification' },
  opinions: { vi: 'Lấy ý kiến nhận xét', en: 'Opinions' },
  'cell-resolution': { vi: 'Nghị quyết chi bộ', en: 'Resolution of the cell' },
  'sectional-report': { vi: 'Thẩm định của đảng ủy bộ phận', en: 'Report of the sectional committee' },
  'committee-resolution': {
    vi: 'Nghị quyết đảng ủy cơ sở',
    en: 'Resolution of the grassroots committee',
  },
  'sent-up': { vi: 'Gửi hồ sơ lên cấp trên', en: 'Sent up' },
  decision: { vi: 'Chờ quyết định kết nạp', en: 'Awaits the decision' },
} satisfies { [step: string]: Label }
export type AdmissionStep = keyof typeof admissionSteps

const steps = Object.keys(admissionSteps) as AdmissionStep[]
const step = z.enum(steps)

const prospect = z.object({
  person: z.uuid(),
  cell: z.uuid(),
  /** The day the person agreed in writing to stand on the list. */
  consentOn: z.string(),
  proposedBy: z.string(),
  militia: z.boolean(),
  reserve: z.boolean(),
  /** Loại hình of the cell, by which growth is counted. */
  sector: z.string(),
})

/** Nguồn phát triển đảng: outstanding people who agreed to be prepared; nobody stays when the process ends. */
export const prospects = register(
  'prospects',
  { vi: 'Quần chúng ưu tú', en: 'Prospective members' },
  prospect,
  {
    references: { person: 'persons', cell: 'party-organisations' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.cell,
    name: (row) => row.consentOn,
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      cell: { vi: 'Chi bộ', en: 'Cell' },
      consentOn: { vi: 'Ngày đồng ý', en: 'Consent given on' },
      militia: { vi: 'Dân quân', en: 'Militia' },
      reserve: { vi: 'Dự bị động viên', en: 'Reserve' },
    },
  },
)

const file = z.object({
  person: z.uuid(),
  cell: z.uuid(),
  /** What this file goes through: a grassroots cell has no committee between itself and the decision. */
  path: z.array(step),
  done: z.array(step),
  /** What it waits for. */
  step,
  since: z.string(),
  /** The day regulation ends the waiting; null where it sets none or the calendar is not known yet. */
  due: z.string().nullable(),
  /** Codes of the papers in the file, and of those still to come. */
  papers: z.array(z.string()),
  missing: z.array(z.string()),
  applicationOn: z.string().nullable(),
  certificateOn: z.string().nullable(),
  certificateUntil: z.string().nullable(),
  /** Day of the cell's resolution. */
  consideredOn: z.string().nullable(),
  sponsors: z.array(z.uuid()),
  recommended: z.boolean(),
  /** Why it was last sent back, until the step is done again. */
  returned: z.string().nullable(),
})
export type AdmissionFile = z.infer<typeof file>

/** Hồ sơ kết nạp under way: opened, step by step, until the decision or its withdrawal. */
export const admissionFiles = register(
  'admission-files',
  { vi: 'Hồ sơ kết nạp', en: 'Admission files' },
  file,
  {
    references: { person: 'persons', cell: 'party-organisations' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.cell,
    name: (row) => row.since,
    choices: { step: admissionSteps },
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      cell: { vi: 'Chi bộ', en: 'Cell' },
      step: { vi: 'Đang chờ', en: 'Waits for' },
      since: { vi: 'Từ ngày', en: 'Since' },
      due: { vi: 'Hạn', en: 'Due' },
      certificateUntil: { vi: 'Giấy chứng nhận có giá trị đến', en: 'Certificate valid until' },
      returned: { vi: 'Lý do trả lại', en: 'Sent back because' },
    },
  },
)
