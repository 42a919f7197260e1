import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

const carried = ['at', 'on'] as const

/** The address of a screen, keeping the organisation and the day one is looking at. */
export const useAddress = (): ((to: string) => string) => {
  const router = useRouter()
  return (to) => {
    const [path = '/', query = ''] = to.split('?')
    const asked = new URLSearchParams(query)
    const now = new URLSearchParams(router.history.location.search)
    for (const name of carried) {
      const value = now.get(name)
      if (value && !asked.has(name)) asked.set(name, value)
    }
    const text = asked.toString()
    return text ? `${path}?${text}` : path
  }
}

export const useGo = (): ((to: string) => void) => {
  const router = useRouter()
  const address = useAddress()
  return (to) => router.history.push(address(to))
}

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string }

/** A link inside the program: an ordinary anchor that does not reload the page. */
export const InnerLink = ({ to, onClick, ...rest }: Props) => {
  const address = useAddress()
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return <a {...rest} href={address(to)} onClick={follow} />
}
