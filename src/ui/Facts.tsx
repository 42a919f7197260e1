import type { ReactNode } from 'react'
import type { Label } from '#kernel/label.ts'
import classes from './Facts.module.css'
import { useSay } from './language.tsx'

/** What is known of one thing, name by name. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className={classes.facts}>{children}</dl>

/** One of them; nothing where it is not known. */
export const Fact = ({ label, children }: { label: Label; children: ReactNode }) => {
  const say = useSay()
  return children ? (
    <>
      <dt>{say(label)}</dt>
      <dd>{children}</dd>
    </>
  ) : null
}
