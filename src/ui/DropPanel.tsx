import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import classes from './DropPanel.module.css'

interface Props {
  /** The button's content. */
  face: ReactNode
  faceClass?: string | undefined
  name?: string
  align?: 'start' | 'end'
  children: (close: () => void) => ReactNode
}

/** A button with a panel below it: closes on Escape, on a click elsewhere, or when told to. */
export const DropPanel = ({ face, faceClass, name, align = 'start', children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shown = panel.current
    if (isOpen && shown && shown.getBoundingClientRect().right > innerWidth - 8) shown.dataset.align = 'end'
  }, [isOpen])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    const onPress = (event: PointerEvent) => {
      const pressed = event.target instanceof Element ? event.target : null
      // Lists of a field inside the panel are drawn elsewhere on the page.
      if (pressed?.closest('[data-portal]') || (pressed && box.current?.contains(pressed))) return
      setOpen(false)
    }
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPress)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPress)
    }
  }, [isOpen])
  return (
    <div ref={box} className={classes.box}>
      <button
        ref={button}
        type="button"
        className={faceClass ?? classes.face}
        aria-expanded={isOpen}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen ? (
        <div ref={panel} className={classes.panel} data-align={align}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}
