import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { type Occupation, occupations, type Sex, sexes } from '#kernel/people.ts'
import { register } from '#kernel/register.ts'

export { type Occupation, occupations, type Sex, sexes }

/** Học vấn phổ thông, from low to high. */
export const educations = {
  'below-primary': { vi: 'Chưa hoàn thành tiểu học', en: 'Primary school not completed' },
  primary: { vi: 'Tiểu học', en: 'Primary school' },
  'lower-secondary': { vi: 'Trung học cơ sở', en: 'Lower secondary school' },
  'upper-secondary': { vi: 'Trung học phổ thông', en: 'Upper secondary school' },
} satisfies { [education: string]: Label }
export type Education = keyof typeof educations

const row = z.object({
  fullName: z.string(),
  givenName: z.string(),
  /** Orders a list: given name first for Kinh names, as written for highland names. */
  sortKey: z.string(),
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', never more than is known. */
  bornOn: z.string(),
  sex: z.enum(Object.keys(sexes) as Sex[]),
  /** Dân tộc; sealed, and null where the book keeps it switched off or nobody said. */
  ethnicity: z.string().nullable(),
  occupation: z.enum(Object.keys(occupations) as Occupation[]).nullable(),
  education: z.enum(Object.keys(educations) as Education[]).nullable(),
  residence: z.uuid().nullable(),
  /** Found to be somebody entered twice: whom this one is. Kept, since records name it. */
  sameAs: z.uuid().optional(),
})
export type Person = z.infer<typeof row>

/** People the books speak of: members, sponsors, those being prepared for admission. */
export const persons = register('persons', { vi: 'Người', en: 'Persons' }, row, {
  references: { residence: 'places' },
  name: (person) => person.fullName,
  sortKey: (person) => person.sortKey,
  // Whoever was merged into somebody else is found under that one only.
  searchable: (person) => (person.sameAs ? [] : [person.fullName]),
  choices: { sex: sexes, occupation: occupations },
  columns: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    bornOn: { vi: 'Ngày sinh', en: 'Born' },
    sex: { vi: 'Giới tính', en: 'Sex' },
    occupation: { vi: 'Nghề nghiệp', en: 'Occupation' },
  },
})
