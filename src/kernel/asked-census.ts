import { type Day, type Period, yearOf } from './calendar.ts'
import type { Census, FigureRef } from './figure.ts'

/** What a condition of a census may say instead of a value: the figure's argument, or when the asked day is. */
export const asked = { of: '{of}', year: '{year}', quarter: '{quarter}', month: '{month}' } as const

type Where = Census['where']

/** '2023', '2023-Q4' and '2023-11' of a day, as registers write them. */
const whenOf = (day: Day): { readonly [placeholder: string]: Where[string] } => ({
  [asked.year]: yearOf(day),
  [asked.quarter]: `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  [asked.month]: day.slice(0, 7),
})

/**
 * The census as it is asked: the argument and the time of the last day stand in its conditions. Without an
 * argument its condition falls away: any directive will do.
 */
export const askedCensus = (figure: Census, ref: Pick<FigureRef, 'of'>, { to }: Period): Census => {
  const when = whenOf(to)
  const inPlace = (where: Where): Where =>
    Object.fromEntries(
      Object.entries(where).flatMap(([field, is]): [string, Where[string]][] => {
        if (is !== asked.of) return [[field, (typeof is === 'string' && when[is]) || is]]
        return ref.of === undefined ? [] : [[field, ref.of]]
      }),
    )
  const { namedBy, unnamedBy } = figure
  return {
    ...figure,
    where: inPlace(figure.where),
    ...(namedBy ? { namedBy: { ...namedBy, where: inPlace(namedBy.where) } } : {}),
    ...(unnamedBy ? { unnamedBy: { ...unnamedBy, where: inPlace(unnamedBy.where) } } : {}),
  }
}
