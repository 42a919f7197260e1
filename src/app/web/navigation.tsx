import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import type { SessionAnswer } from '#kernel/answers.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { keep, kept } from '#ui/kept.ts'
import { useSay } from '#ui/language.tsx'
import { always, desk, entering, more, officePlaces, type Place, reports } from './places.ts'
import classes from './Shell.module.css'
import { words } from './words.ts'

const useHere = (): ((to: string) => boolean) => {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (to) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`))
}

export const SideBar = ({ session, on }: { session: SessionAnswer; on: string }) => {
  const say = useSay()
  const [isNarrow, setNarrow] = useState(kept('narrow') === 'yes')
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
      <Departments session={session} on={on} />
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

/** Every place of the account, office by office: beside the screen, or as the menu of a phone. */
export const Departments = ({ session, on }: { session: SessionAnswer; on: string }) => {
  const say = useSay()
  return (
    <>
      <Places places={always} />
      {officePlaces(session.areas, on).map((office) => (
        <div key={office.id}>
          <p className={classes.office}>{say(office.label)}</p>
          <Places places={office.places} />
        </div>
      ))}
    </>
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

/** On a phone: the places of the day under the thumb, and the way to all the others. */
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
      {link(desk)}
      {link(entering)}
      <button type="button" className={classes.thumb} onClick={onSearch}>
        <Icon name="search" size={22} />
        <span>{say(words.find)}</span>
      </button>
      {link(reports)}
      {link(more)}
    </nav>
  )
}
