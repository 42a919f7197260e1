import type { ReactNode } from 'react'

interface Props {
  /** What is read out of the region. */
  name: string
  className: string | undefined
  children: ReactNode
}

/** What may be wider than the page: a region one reaches and scrolls by the keyboard too. */
export const Sideways = ({ name, className, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard
  <section className={className} aria-label={name} tabIndex={0}>
    {children}
  </section>
)
