import { type Period, yearOf } from './calendar.ts'
import type { Census, FigureRef } from './figure.ts'

/** What a condition of a census may say instead of a value: the figure's argument, or the asked day's year. */
export const asked = { of: '{of}', year: '{year}' } as const

type Where = Census['where']

/**
 * The census as it is asked: the argument and the year of the last day stand in its conditions. Without an
 * argument its condition falls away: any directive will do.
 */
export const askedCensus = (figure: Census, ref: Pick<FigureRef, 'of'>, { to }: Period): Census => {
  const inPlace = (where: Where): Where =>
    Object.fromEntries(
      Object.entries(where).flatMap(([field, is]): [string, Where[string]][] => {
        if (is === asked.year) return [[field, yearOf(to)]]
        if (is !== asked.of) return [[field, is]]
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
