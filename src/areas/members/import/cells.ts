import { searchKey } from '#kernel/names.ts'
import type { MembershipStatus } from '#subjects/memberships.ts'
import { type Education, educations, type Occupation, occupations, type Sex } from '#subjects/persons.ts'

// How offices write things in a cell of a sheet. Each reader gives undefined for what it cannot read;
// nothing is guessed.

export const readSex = (text: string): Sex | undefined => {
  const key = searchKey(text)
  if (['nam', 'male', 'm'].includes(key)) return 'male'
  return ['nu', 'female', 'f'].includes(key) ? 'female' : undefined
}

export const readStatus = (text: string): MembershipStatus | undefined => {
  const key = searchKey(text).replace(/^(dang vien|dv) /, '')
  if (['du bi', 'db', 'dvdb'].includes(key)) return 'probationary'
  return ['chinh thuc', 'ct', 'dvct'].includes(key) ? 'full' : undefined
}

/** 'x', 'có', '1' tick a box; empty, 'không', '0' do not. */
export const readTick = (text: string): boolean | undefined => {
  const key = searchKey(text)
  if (['x', 'co', '1', 'true', 'mien'].includes(key)) return true
  return ['', 'khong', '0', 'false'].includes(key) ? false : undefined
}

export const readEducation = (text: string): Education | undefined => {
  const key = searchKey(text)
  const grade = /^(?:lop )?(\d{1,2})(?: ?\/ ?(10|12))?$/.exec(key)
  if (grade) return byGrade(Number(grade[1]), grade[2] === '10')
  if (['thpt', 'cap 3', 'cap iii'].includes(key)) return 'upper-secondary'
  if (['thcs', 'cap 2', 'cap ii'].includes(key)) return 'lower-secondary'
  if (['th', 'cap 1', 'cap i'].includes(key)) return 'primary'
  return byLabel(educations, key)
}

/** The old school of the North had ten grades: 7/10 is lower, 10/10 upper secondary. */
const byGrade = (grade: number, ofTen: boolean): Education | undefined => {
  if (grade < 1 || grade > (ofTen ? 10 : 12)) return undefined
  if (grade >= (ofTen ? 10 : 12)) return 'upper-secondary'
  if (grade >= (ofTen ? 7 : 9)) return 'lower-secondary'
  return grade >= (ofTen ? 4 : 5) ? 'primary' : 'below-primary'
}

export const readOccupation = (text: string): Occupation | undefined => {
  const key = searchKey(text)
  const others: { readonly [written: string]: Occupation } = {
    'lam nong': 'farmer',
    'cong chuc': 'civil-servant',
    'can bo': 'civil-servant',
    'giao vien': 'public-employee',
    'bo doi': 'armed-forces',
    'cong an': 'armed-forces',
    'nghi huu': 'retired',
    huu: 'retired',
  }
  return others[key] ?? byLabel(occupations, key)
}

const byLabel = <Value extends string>(
  choices: { readonly [value in Value]: { vi: string; en: string } },
  key: string,
): Value | undefined =>
  (Object.keys(choices) as Value[]).find(
    (value) => searchKey(choices[value].vi) === key || searchKey(choices[value].en) === key,
  )

export const readWholeNumber = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined
