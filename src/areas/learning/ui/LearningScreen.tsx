import type { ReactNode } from 'react'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { words as uiWords } from '#ui/words.ts'
import { Books } from './Books.tsx'
import { ClassTable } from './ClassTable.tsx'
import { Corps } from './Corps.tsx'
import classes from './Learning.module.css'
import { PaperCoverage } from './PaperCoverage.tsx'
import { PublicityCalendar } from './PublicityCalendar.tsx'
import { type MayEnter, type Part, Section } from './Section.tsx'
import { ThemeOfYear } from './ThemeOfYear.tsx'
import { words } from './words.ts'
import { YearTable } from './YearTable.tsx'

interface Props {
  mayEnter: MayEnter
  /** Which registers the account may read: what it may not is not shown. */
  mayRead: (register: string) => boolean
}

const parts: readonly (Part & { reads: string; shows: (mayEnter: MayEnter) => ReactNode })[] = [
  {
    id: 'year',
    label: words.year,
    reads: 'study-conferences',
    action: { kind: 'study-conference.held', label: words.enterConference },
    shows: (mayEnter) => <YearTable mayEnter={mayEnter} />,
  },
  {
    id: 'coverage',
    label: words.coverage,
    reads: 'studies',
    action: { kind: 'study-document.received', label: words.enterPaper },
    shows: () => <PaperCoverage />,
  },
  {
    id: 'classes',
    label: words.classes,
    reads: 'classes',
    action: { kind: 'class.opened', label: words.openClass },
    shows: (mayEnter) => <ClassTable mayEnter={mayEnter} />,
  },
  {
    id: 'reporters',
    label: words.corps,
    reads: 'reporters',
    action: { kind: 'reporter.appointed', label: words.appoint },
    shows: () => <Corps />,
  },
  {
    id: 'books',
    label: words.books,
    reads: 'book-projects',
    action: { kind: 'book-project.begun', label: words.beginBook },
    shows: (mayEnter) => <Books mayEnter={mayEnter} />,
  },
  {
    id: 'theme',
    label: words.theme,
    reads: 'study-registrations',
    action: { kind: 'study-theme.registered', label: words.register },
    shows: (mayEnter) => <ThemeOfYear mayEnter={mayEnter} />,
  },
  {
    id: 'publicity',
    label: words.publicity,
    reads: 'flag-ceremonies',
    action: { kind: 'publicity.held', label: words.enterPublicity },
    shows: () => <PublicityCalendar />,
  },
]

/** A year's work of Ban Tuyên giáo on one page, up to the day looked at. */
export const LearningScreen = ({ mayEnter, mayRead }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const shown = parts.filter((one) => mayRead(one.reads))
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1>{say(words.title, { year: on.slice(0, 4) })}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <nav className={`${classes.jumps} no-print`} aria-label={say(words.sections)}>
        {shown.map((one) => (
          <a key={one.id} href={`#${one.id}`}>
            {say(one.label)}
          </a>
        ))}
      </nav>
      {shown.map((part) => (
        <Section key={part.id} part={part} mayEnter={mayEnter}>
          {part.shows(mayEnter)}
        </Section>
      ))}
      <p className="no-print">
        <InnerLink to="/areas/learning">{say(words.more)}</InnerLink>
      </p>
    </div>
  )
}
