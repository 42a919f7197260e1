import type { Catalogue } from '#book/catalogue.ts'
import { type Figure, type Formula, parseFigureRef } from '#kernel/figure.ts'
import { faults, type TemplateFault } from './faults.ts'
import {
  type Asking,
  listedOne,
  type Piece,
  type Place,
  piecesOf,
  type SlotStyle,
  type Template,
} from './template.ts'

/** The coverage check whose n is this figure. */
export const coverageOf = (catalogue: Catalogue, figure: string) =>
  catalogue.checks.find((check) => {
    if (!check.missing) return false
    const asked = check.figures({ period: anyPeriod })
    return asked.n?.figure === figure
  })

/**
 * The figure that tells what the whole year is expected to come to: the forecast of a figure, or of a share or
 * ratio the same share or ratio of the forecast.
 */
export const forecastFor = (catalogue: Catalogue, id: string): string | undefined => {
  const figure = catalogue.figures.get(id)
  const of = figure?.form === 'formula' ? figure.follows : undefined
  const following = (followed: string, how: NonNullable<Formula['follows']>['as']) =>
    [...catalogue.figures.values()].find(
      (one) => one.form === 'formula' && one.follows?.figure === followed && one.follows.as === how,
    )?.id
  if (!of) return following(id, 'forecast')
  const forecast = following(of.figure, 'forecast')
  return forecast && following(forecast, of.as)
}

const anyPeriod = { from: '2023-01-01', to: '2023-12-31' } as Parameters<
  Formula['inputs']
>[0]['question']['period']

/** Whatever of a template does not fit the figures there are. Empty for a good one. */
export const faultsAgainst = (template: Template, catalogue: Catalogue): TemplateFault[] =>
  piecesOf(template).flatMap((piece) => faultOf(piece, catalogue) ?? [])

const faultOf = (piece: Piece, catalogue: Catalogue): TemplateFault | undefined => {
  if (!('asking' in piece)) return undefined
  const ref = parseFigureRef(piece.asking.ref.replaceAll('{year}', '2023').replaceAll(listedOne, 'listed'))
  const figure = ref && catalogue.figures.get(ref.figure)
  if (!figure || !ref) return faults.unknownFigure(piece.place, piece.asking.ref)
  if (!ref.by && (ref.scenario === 'target' || needsAssigner(figure)))
    return faults.needsAssigner(piece.place, piece.asking.ref)
  if (piece.asking.wholeYear && !forecastFor(catalogue, figure.id))
    return faults.noForecast(piece.place, piece.asking.ref)
  if (piece.type === 'slot') return unitFault(figure, piece.style, piece.asking, piece.place)
  if (piece.type === 'names' && piece.of === 'missing')
    return coverageOf(catalogue, figure.id) ? undefined : faults.noMissing(piece.place, figure.id)
  const listed = piece.type === 'names' || piece.type === 'each'
  return listed && figure.form !== 'census' && figure.form !== 'flow' && figure.form !== 'distinct'
    ? faults.notNameable(piece.place, figure.id)
    : undefined
}

/** A share of a target, and a count over the items of a plan. */
const needsAssigner = (figure: Figure): boolean =>
  figure.form === 'formula' && (figure.overPlan || asksTarget(figure))

const asksTarget = (figure: Formula): boolean => {
  const inputs = figure.inputs({ ref: { figure: figure.id }, question: { period: anyPeriod }, plan: [] })
  return Object.values(inputs).some((input) => input.scenario === 'target')
}

const unitFault = (
  figure: Figure,
  style: SlotStyle,
  { ref }: Asking,
  place: Place,
): TemplateFault | undefined => {
  const isMoney = figure.unit.kind === 'money'
  const isRate = figure.unit.kind === 'rate'
  if (style.as === 'percent') return isRate ? undefined : faults.wrongUnit(place, ref)
  if (style.as === 'number') return isMoney ? faults.wrongUnit(place, ref) : undefined
  return isMoney ? undefined : faults.wrongUnit(place, ref)
}
