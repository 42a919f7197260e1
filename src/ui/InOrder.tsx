import { Fragment, type ReactNode } from 'react'

interface Props<One> {
  of: readonly One[]
  children: (one: One, at: number) => ReactNode
}

/** Things known by their place alone: the parts of a sentence, the lines of a list one types. */
export const InOrder = <One,>({ of, children }: Props<One>) =>
  of.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other identity than their place
    <Fragment key={at}>{children(one, at)}</Fragment>
  ))
