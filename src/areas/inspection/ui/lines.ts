import { type Inspector, inspectorNames, lineOf, ownLevel, type Work, workNames } from '../who.ts'

export interface Line {
  who: Inspector
  work: Work
  /** The argument its figures are asked with. */
  of: string
}

/** Every line the statutory table may have: what the work is, and who inspects. */
export const everyLine: readonly Line[] = workNames.flatMap((work) =>
  inspectorNames.map((who) => ({ who, work, of: lineOf(who, work) })),
)

const isOwn = (who: Inspector): boolean => (ownLevel as readonly Inspector[]).includes(who)

export interface Level {
  level: 'own' | 'base'
  lines: readonly Line[]
}

/** The lines that had anything in the year, own level first; a level without any is left out. */
export const levelsOf = (held: (of: string) => boolean): Level[] => {
  const shown = everyLine.filter((one) => held(one.of))
  return [
    { level: 'own' as const, lines: shown.filter((one) => isOwn(one.who)) },
    { level: 'base' as const, lines: shown.filter((one) => !isOwn(one.who)) },
  ].filter((one) => one.lines.length > 0)
}
