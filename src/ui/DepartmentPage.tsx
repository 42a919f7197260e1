import type { ReactNode } from 'react'
import type { Label } from '#kernel/label.ts'
import button from './Button.module.css'
import classes from './Department.module.css'
import { showDay } from './days.ts'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import { useScope } from './scope.tsx'
import { WithinBranch } from './states.tsx'
import { words } from './words.ts'

/** Which kinds this account may enter. */
export type MayEnter = (kind: string) => boolean

/** What an account may do on the page of a department. */
export interface DepartmentRights {
  mayEnter: MayEnter
  /** Which registers the account may read: what it may not is not shown. */
  mayRead: (register: string) => boolean
  /** Whom of the register of persons the account belongs to. */
  person: string | null
}

/** What a section of the page is for: its name and the one thing one enters there. */
export interface Part {
  id: string
  label: Label
  /** The register the section is read from. */
  reads: string
  action?: { kind: string; label: Label }
  shows: (rights: DepartmentRights) => ReactNode
}

/** A department's work on one page, section by section, up to the day looked at. */
export const DepartmentPage = ({
  title,
  area,
  parts,
  rights,
}: {
  title: string
  /** Its common page, where everything it may enter is listed. */
  area: string
  parts: readonly Part[]
  rights: DepartmentRights
}) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const shown = parts.filter((one) => rights.mayRead(one.reads))
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1>{title}</h1>
        <p className={classes.quiet}>{say(words.asOf, { day: showDay(on) })}</p>
      </div>
      <nav className={`${classes.jumps} no-print`} aria-label={say(words.sections)}>
        {shown.map((one) => (
          <a key={one.id} href={`#${one.id}`}>
            {say(one.label)}
          </a>
        ))}
      </nav>
      <WithinBranch value={organisation !== undefined}>
        {shown.map((part) => (
          <Section key={part.id} part={part} mayEnter={rights.mayEnter}>
            {part.shows(rights)}
          </Section>
        ))}
      </WithinBranch>
      <p className="no-print">
        <InnerLink to={`/areas/${area}`}>{say(words.wholeDepartment)}</InnerLink>
      </p>
    </div>
  )
}

/** One section under its name, with its one action for those who may. */
export const Section = ({
  part: { id, label, action },
  mayEnter,
  children,
}: {
  part: Pick<Part, 'id' | 'label' | 'action'>
  mayEnter: MayEnter
  children: ReactNode
}) => {
  const say = useSay()
  return (
    <section className={classes.section} id={id} aria-labelledby={`${id}-name`}>
      <div className={classes.head}>
        <h2 id={`${id}-name`}>{say(label)}</h2>
        {action && mayEnter(action.kind) ? (
          <InnerLink className={`${button.face} no-print`} to={`/enter/${action.kind}`}>
            {say(action.label)}
          </InnerLink>
        ) : null}
      </div>
      {children}
    </section>
  )
}
