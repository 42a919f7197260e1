import { type Day, day } from '#kernel/calendar.ts'
import { successors } from '../cast.ts'
import { bodiesToDissolve, bodyId, organisations, root } from '../organisations.ts'
import { cooperativeCell, enterpriseCell } from './reorganisation.ts'

export const bodiesEnding = new Set(bodiesToDissolve.map(({ name }) => bodyId(name)))

/** Grassroots organisations that stand all year, and those that begin in May. */
export const standing = organisations
  .filter((one) => one.parent === root && !bodiesEnding.has(one.id))
  .map((one) => one.id)
export const begun = [...successors.values(), enterpriseCell]
const offices = day('2023-06-05')
const firm = day('2023-08-21')
export const beginningOf = (organisation: string): Day =>
  organisation === enterpriseCell || organisation === cooperativeCell
    ? firm
    : begun.includes(organisation)
      ? offices
      : day('2023-01-01')
/** Every grassroots organisation of the second half-year. */
export const grassroots = [...standing, ...begun]
