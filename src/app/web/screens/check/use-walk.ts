import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Point, Reading } from './reading/points.ts'

export interface Walk {
  here: Point | undefined
  /** The claim the Tab key reaches inside the text. */
  reached: number
  chooseInText: (point: Point) => void
  chooseInList: (point: Point) => void
  step: (by: 1 | -1) => void
}

interface Columns {
  text: RefObject<HTMLElement | null>
  list: RefObject<HTMLElement | null>
  /** Whether n, j, p and k are listened to. */
  hasKeys: boolean
}

interface Chosen {
  point: Point | undefined
  from: 'text' | 'list' | 'key' | 'start'
}

/** Going from finding to finding: by n, j, p and k, by the buttons, or by choosing one of either column. */
export const useWalk = (
  reading: Reading,
  shown: readonly Point[],
  { text, list, hasKeys }: Columns,
): Walk => {
  const [chosen, setChosen] = useState<Chosen>({ point: shown[0], from: 'start' })
  const [reached, setReached] = useState(shown[0]?.anchor ?? 0)
  const here = chosen.point

  const choose = useCallback((point: Point, from: Chosen['from']) => {
    setChosen({ point, from })
    if (point.anchor !== undefined) setReached(point.anchor)
  }, [])
  const chooseInText = useCallback((point: Point) => choose(point, 'text'), [choose])
  const chooseInList = useCallback((point: Point) => choose(point, 'list'), [choose])
  const step: Walk['step'] = (by) => {
    const next = stepFrom(shown, here, by)
    if (next) choose(next, 'key')
  }

  useEffect(() => {
    const { point, from } = chosen
    if (!point || from === 'start') return
    const entry = list.current?.querySelector(`[data-point="${point.id}"]`)
    if (entry && list.current && from !== 'list') showInside(list.current, entry)
    showInText(text.current, point, from === 'text' ? 'nearest' : 'center')
  }, [chosen, text, list])

  const stepping = useRef(step)
  stepping.current = step
  useEffect(() => {
    if (!hasKeys) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const by = { n: 1, j: 1, p: -1, k: -1 }[event.key.toLowerCase()]
      if (by !== 1 && by !== -1) return
      event.preventDefault()
      stepping.current(by)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hasKeys])

  useEffect(() => {
    const box = text.current
    if (!box) return
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      const from = event.target instanceof Element ? event.target.getAttribute('data-claim') : null
      if (!by || from === null) return
      const next = Math.min(Math.max(Number(from) + by, 0), reading.answer.claims.length - 1)
      event.preventDefault()
      setReached(next)
      // Drawn in the next frame where it stands in a part not drawn yet.
      requestAnimationFrame(() => claimIn(box, next)?.focus())
    }
    box.addEventListener('keydown', onKey)
    return () => box.removeEventListener('keydown', onKey)
  }, [text, reading])

  return { here, reached, chooseInText, chooseInList, step }
}

/** The next of what is shown, round the end to the beginning. */
export const stepFrom = (shown: readonly Point[], here: Point | undefined, by: 1 | -1): Point | undefined => {
  if (!here) return by === 1 ? shown[0] : shown.at(-1)
  const next = by === 1 ? shown.find((one) => one.id > here.id) : shown.findLast((one) => one.id < here.id)
  return next ?? (by === 1 ? shown[0] : shown.at(-1))
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

const claimIn = (box: Element, at: number): HTMLElement | null => box.querySelector(`[data-claim="${at}"]`)

/** Brings the place into sight; twice, for what lies between is measured only once it was seen. */
const showInText = (box: HTMLElement | null, { anchor, id }: Point, block: 'center' | 'nearest') => {
  if (!box) return
  const show = () => {
    const found = anchor === undefined ? box.querySelector(`[data-note="${id}"]`) : claimIn(box, anchor)
    found?.scrollIntoView({ block })
  }
  show()
  requestAnimationFrame(() => requestAnimationFrame(show))
}

const showInside = (scroller: HTMLElement, entry: Element) => {
  const [outer, inner] = [scroller.getBoundingClientRect(), entry.getBoundingClientRect()]
  if (inner.top < outer.top || inner.height > outer.height) scroller.scrollTop -= outer.top - inner.top + 8
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom + 8
}
