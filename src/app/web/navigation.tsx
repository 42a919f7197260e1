import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import type { SessionAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { keep, kept } from '#ui/kept.ts'
import { useSay } from '#ui/language.tsx'
import { officesOn } from './offices.ts'
import classes from './Shell.module.css'
import { words as paperWords } from './screens/papers/words.ts'
import { words as reorganiseWords } from './screens/reorganise/words.ts'
import { words } from './words.ts'

interface Place {
  to: string
  label: Label
  icon: IconName
  /** Only for accounts that may enter this kind. */
  enters?: string
}

const always: readonly Place[] = [
  { to: '/', label: words.desk, icon: 'desk' },
  { to: '/enter', label: words.enter, icon: 'enter' },
  { to: '/reports', label: words.reports, icon: 'report' },
  { to: '/check', label: words.checkText, icon: 'check' },
  { to: '/drafts', label: words.drafts, icon: 'waiting' },
]

/** Areas with screens of their own; the others have their common page. */
const own: { readonly [area: string]: readonly Place[] } = {
  organisations: [
    { to: '/organisations', label: words.organisations, icon: 'tree' },
    { to: '/meetings', label: words.cellMeetings, icon: 'grid' },
    {
      to: '/reorganise',
      label: reorganiseWords.title,
      icon: 'arrow',
      enters: 'organisation.dissolved',
    },
    { to: '/areas/organisations', label: words.organisationWork, icon: 'folder' },
  ],
  members: [{ to: '/members', label: words.members, icon: 'person' }],
  cadres: [
    { to: '/posts', label: words.posts, icon: 'person' },
    { to: '/areas/cadres', label: words.personnelWork, icon: 'folder' },
  ],
  office: [
    { to: '/decisions', label: paperWords.decideList, icon: 'check' },
    { to: '/registers/documents', label: paperWords.register, icon: 'folder' },
  ],
  targets: [
    { to: '/targets', label: words.targets, icon: 'target' },
    { to: '/new-rural', label: words.newRural, icon: 'grid' },
  ],
  evaluation: [
    { to: '/grading', label: words.grading, icon: 'grid' },
    { to: '/areas/evaluation', label: words.evaluationWork, icon: 'folder' },
  ],
}

const useHere = (): ((to: string) => boolean) => {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (to) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
}

export const SideBar = ({ session, on }: { session: SessionAnswer; on: string }) => {
  const say = useSay()
  const [isNarrow, setNarrow] = useState(kept('narrow') === 'yes')
  const groups = officesOn(on)
    .map((office) => ({
      ...office,
      places: office.areas.flatMap((id): readonly Place[] => {
        const area = session.areas.find((one) => one.id === id)
        if (!area) return []
        const places = own[id]?.filter(({ enters }) => !enters || area.enter.includes(enters))
        return places ?? [{ to: `/areas/${id}`, label: area.label, icon: 'folder' }]
      }),
    }))
    .filter((office) => office.places.length)
  const fold = () => {
    setNarrow(!isNarrow)
    keep('narrow', isNarrow ? null : 'yes')
  }
  return (
    <nav
      className={`${classes.side} no-print`}
      data-narrow={isNarrow || undefined}
      aria-label={say(words.departments)}
    >
      <Places places={always} />
      {groups.map((office) => (
        <div key={office.id}>
          <p className={classes.office}>{say(office.label)}</p>
          <Places places={office.places} />
        </div>
      ))}
      <button
        type="button"
        className={classes.fold}
        onClick={fold}
        aria-label={say(isNarrow ? words.expand : words.collapse)}
        title={say(isNarrow ? words.expand : words.collapse)}
      >
        <Icon name={isNarrow ? 'menu' : 'fold'} />
      </button>
    </nav>
  )
}

const Places = ({ places }: { places: readonly Place[] }) => {
  const say = useSay()
  const isHere = useHere()
  return (
    <ul className={classes.places}>
      {places.map((one) => (
        <li key={one.to}>
          <InnerLink
            to={one.to}
            className={classes.place}
            aria-current={isHere(one.to) ? 'page' : undefined}
            title={say(one.label)}
          >
            <Icon name={one.icon} />
            <span>{say(one.label)}</span>
          </InnerLink>
        </li>
      ))}
    </ul>
  )
}

/** On a phone: the four places of the day, under the thumb. */
export const BottomBar = ({ onSearch }: { onSearch: () => void }) => {
  const say = useSay()
  const isHere = useHere()
  const link = (place: Place) => (
    <InnerLink to={place.to} className={classes.thumb} aria-current={isHere(place.to) ? 'page' : undefined}>
      <Icon name={place.icon} size={22} />
      <span>{say(place.label)}</span>
    </InnerLink>
  )
  return (
    <nav className={`${classes.bottom} no-print`} aria-label={say(words.programme)}>
      {link({ to: '/', label: words.desk, icon: 'desk' })}
      {link({ to: '/enter', label: words.enter, icon: 'enter' })}
      <button type="button" className={classes.thumb} onClick={onSearch}>
        <Icon name="search" size={22} />
        <span>{say(words.find)}</span>
      </button>
      {link({ to: '/reports', label: words.reports, icon: 'report' })}
    </nav>
  )
}
