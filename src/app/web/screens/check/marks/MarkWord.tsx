import { useSay } from '#ui/language.tsx'
import { Shape, type ShapeName } from '#ui/Shape.tsx'
import classes from './marks.module.css'
import type { Mark } from './marks.ts'
import { marks } from './words.ts'

const shapes: { readonly [mark in Mark]?: ShapeName } = {
  inconsistent: 'triangle',
  differs: 'square',
  rounding: 'down',
  truncated: 'down',
  note: 'ring',
  ok: 'circle',
}

/** A verdict as it stands everywhere: its shape, its colour and its name. */
export const MarkWord = ({ mark }: { mark: Mark }) => {
  const say = useSay()
  const shape = shapes[mark]
  return (
    <span className={classes.word} data-mark={mark}>
      {shape ? <Shape name={shape} /> : null}
      {say(marks[mark])}
    </span>
  )
}
