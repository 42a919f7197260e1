import type { BoardValue } from '#kernel/target-answers.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import own from './Targets.module.css'
import { words } from './words.ts'

interface Props {
  of: BoardValue
  organisation: string
  /** What the number is called; read out, not shown. */
  label: string
}

/** A number of a board: it opens, and says when it is an estimate. */
export const BoardFigure = ({ of, organisation, label }: Props) => {
  const say = useSay()
  return (
    <>
      <Figure
        asked={{ ref: of.ref, organisation, ...of.period }}
        label={label}
        printed={of.printed}
        missing={of.value === null}
        estimate={of.estimate}
      />
      {of.estimate ? <span className={own.small}> ({say(words.estimate)})</span> : null}
    </>
  )
}
