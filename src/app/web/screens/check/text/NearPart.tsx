import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './NearPart.module.css'

const watched = new WeakMap<Element, (isNear: boolean) => void>()
let watcher: IntersectionObserver | undefined

const watch = (element: Element, tell: (isNear: boolean) => void): (() => void) => {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) watched.get(entry.target)?.(entry.isIntersecting)
    },
    { rootMargin: '1200px 0px' },
  )
  watched.set(element, tell)
  watcher.observe(element)
  return () => {
    watcher?.unobserve(element)
    watched.delete(element)
  }
}

interface Props {
  /** Drawn although it is far: one is about to go there, or it is what is seen first. */
  isKept: boolean
  /** Height until it is drawn, in px. */
  height: number
  /** What stands there while it is far: cheap, and found by the browser's own search. */
  far: ReactNode
  children: () => ReactNode
}

/** A part of something long, drawn in full only where one looks. */
export const NearPart = ({ isKept, height, far, children }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(isKept)
  useEffect(() => (box.current ? watch(box.current, setNear) : undefined), [])
  const isDrawn = isNear || isKept
  return (
    <div
      ref={box}
      className={classes.part}
      data-far={isDrawn ? undefined : ''}
      style={{ containIntrinsicSize: `auto ${height}px` }}
    >
      {isDrawn ? children() : far}
    </div>
  )
}
