import { type RefObject, useEffect, useRef, useState } from 'react'

interface Open {
  at: number
  beside: Element
}

const claimUnder = (target: EventTarget | null): Open | null => {
  const beside = target instanceof Element ? target.closest('[data-claim]') : null
  return beside ? { at: Number(beside.getAttribute('data-claim')), beside } : null
}

/**
 * The card of the number under the pointer or in focus. It waits a moment before it opens, stays while
 * the pointer is over it, and goes on Escape or when the page is scrolled from under the pointer.
 */
export const useClaimCard = (text: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>) => {
  const [open, setOpen] = useState<Open | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pressedAt = useRef(0)

  useEffect(() => {
    const soon = (act: () => void, ms: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(act, ms)
    }
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && (text.current?.contains(target) || card.current?.contains(target))
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const found = text.current?.contains(event.target as Node) ? claimUnder(event.target) : null
      if (found) soon(() => setOpen(found), 180)
      else if (card.current?.contains(event.target as Node)) clearTimeout(timer.current)
      else soon(() => setOpen((now) => (now?.beside.matches(':focus-visible') ? now : null)), 220)
    }
    const onFocus = (event: FocusEvent) => {
      if (!isInside(event.target)) return setOpen(null)
      const found = claimUnder(event.target)
      if (found?.beside.matches(':focus-visible')) setOpen(found)
    }
    const onPress = (event: PointerEvent) => {
      if (!isInside(event.target)) return setOpen(null)
      const found = claimUnder(event.target)
      pressedAt.current = event.timeStamp
      if (found) setOpen(found)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(null)
    }
    const onScroll = (event: Event) => {
      // A press brings its number into sight, which scrolls.
      if (event.target !== document || event.timeStamp - pressedAt.current < 500) return
      // What the keyboard is on keeps its card, which goes along.
      setOpen((now) => (now?.beside.matches(':focus-visible') ? now : null))
    }
    addEventListener('pointerover', onOver)
    addEventListener('focusin', onFocus)
    addEventListener('pointerup', onPress)
    addEventListener('keydown', onKey)
    addEventListener('scroll', onScroll, true)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('pointerover', onOver)
      removeEventListener('focusin', onFocus)
      removeEventListener('pointerup', onPress)
      removeEventListener('keydown', onKey)
      removeEventListener('scroll', onScroll, true)
    }
  }, [text, card])
  return open
}
