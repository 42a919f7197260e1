import type { ReactNode } from 'react'
import type { Label } from '#kernel/label.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import classes from './Learning.module.css'

/** Which kinds this account may enter. */
export type MayEnter = (kind: string) => boolean

/** What a section of the page is for: its name and the one thing one enters there. */
export interface Part {
  id: string
  label: Label
  action: { kind: string; label: Label }
}

export const Section = ({
  part,
  mayEnter,
  children,
}: {
  part: Part
  mayEnter: MayEnter
  children: ReactNode
}) => {
  const say = useSay()
  const { action } = part
  return (
    <section className={classes.section} id={part.id} aria-labelledby={`${part.id}-name`}>
      <div className={classes.head}>
        <h2 id={`${part.id}-name`}>{say(part.label)}</h2>
        {mayEnter(action.kind) ? (
          <InnerLink className={`${classes.action} no-print`} to={`/enter/${action.kind}`}>
            {say(action.label)}
          </InnerLink>
        ) : null}
      </div>
      {children}
    </section>
  )
}
