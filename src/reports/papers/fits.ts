import type { z } from 'zod'
import type { Catalogue } from '#book/catalogue.ts'
import type { Kind } from '#kernel/kind.ts'
import { faults, type TemplateFault } from '../template/faults.ts'
import { shapeOf, shapeOfField } from './shapes.ts'
import { type PaperTemplate, pathsIn, piecesOf } from './template.ts'

/** Slots of a template that a kind's record cannot fill. Empty for a good one. */
export const faultsFor = (template: PaperTemplate, kind: Kind, catalogue: Catalogue): TemplateFault[] => [
  ...onlyFault(template, kind),
  ...piecesOf(template).flatMap((piece) => {
    if (piece.type !== 'value' && piece.type !== 'when') return []
    const unknown = pathsIn(piece).find((path) => !shapeOf(path, kind, catalogue))
    if (unknown) return [faults.unknownPath(piece.place, `${unknown.text} (${kind.id})`)]
    const shape = shapeOf(piece.path, kind, catalogue)
    const isTypo =
      piece.type === 'when' &&
      piece.equals !== undefined &&
      shape?.is === 'value' &&
      shape.choices !== undefined &&
      !Object.hasOwn(shape.choices, piece.equals)
    return isTypo ? [faults.badArgument(piece.place, `${piece.path.text} = ${piece.equals}`)] : []
  }),
]

const onlyFault = ({ only }: PaperTemplate, kind: Kind): TemplateFault[] => {
  const field = only && (kind.body.shape as { [field: string]: z.ZodType })[only.field]
  if (!only) return []
  const shape = field && shapeOfField(field)
  const isThere = shape?.is === 'value' && Object.hasOwn(shape.choices ?? {}, only.equals)
  return isThere ? [] : [faults.unknownPath(only.place, `${only.field} = ${only.equals} (${kind.id})`)]
}
