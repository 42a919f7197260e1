import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ask } from './api.ts'
import classes from './CommandSearch.module.css'
import { Icon, type IconName } from './Icon.tsx'
import { useGo } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import { ErrorState } from './states.tsx'
import { words } from './words.ts'

interface Found {
  type: 'person' | 'organisation' | 'figure' | 'report' | 'action'
  id: string
  name: string
  detail: string
  to: string
}

const types = {
  person: { label: words.typePerson, icon: 'person' },
  organisation: { label: words.typeOrganisation, icon: 'tree' },
  figure: { label: words.typeFigure, icon: 'target' },
  report: { label: words.typeReport, icon: 'report' },
  action: { label: words.typeAction, icon: 'enter' },
} satisfies { [type in Found['type']]: { label: { vi: string; en: string }; icon: IconName } }

/** Ctrl K: people, organisations, figures, reports and actions, marks optional. */
export const CommandSearch = ({ onClose }: { onClose: () => void }) => {
  const say = useSay()
  const go = useGo()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const [q] = useDebouncedValue(typed.trim(), 150)
  const query = useQuery({
    queryKey: ['book', 'search', q],
    queryFn: ({ signal }) => ask<Found[]>('/search', { q }, signal),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  })
  const found = q.length >= 2 ? (query.data ?? []) : []

  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other answers: start at the first
  useEffect(() => setPlace(0), [q])

  const choose = (one: Found) => {
    onClose()
    go(one.to)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && found.length) {
      event.preventDefault()
      setPlace((before) => (before + step + found.length) % found.length)
    }
    const one = found[place]
    if (event.key === 'Enter' && one) {
      event.preventDefault()
      choose(one)
    }
  }
  return (
    <dialog ref={dialog} className={classes.dialog} aria-label={say(words.search)} onClose={onClose}>
      <div className={classes.top}>
        <Icon name="search" />
        <input
          className={classes.input}
          role="combobox"
          aria-label={say(words.search)}
          aria-expanded={found.length > 0}
          aria-controls={`${id}.list`}
          aria-activedescendant={found[place] ? `${id}.${place}` : undefined}
          placeholder={say(words.search)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <button type="button" className={classes.close} aria-label={say(words.close)} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div id={`${id}.list`} className={classes.list} role="listbox" aria-label={say(words.search)}>
        {found.map((one, index) => (
          <button
            key={`${one.type}.${one.id}`}
            id={`${id}.${index}`}
            type="button"
            role="option"
            aria-selected={index === place}
            tabIndex={-1}
            className={classes.found}
            onMouseMove={() => setPlace(index)}
            onClick={() => choose(one)}
          >
            <Icon name={types[one.type].icon} size={18} />
            <span>
              {one.name} <span className={classes.quiet}>{one.detail}</span>
            </span>
            <span className={classes.quiet}>{say(types[one.type].label)}</span>
          </button>
        ))}
      </div>
      {query.error ? <ErrorState error={query.error} /> : null}
      {found.length === 0 && !query.error ? (
        <p className={classes.hint}>
          {q.length < 2
            ? `${say(words.searchHint)}. ${say(words.searchStart)}`
            : query.isFetching
              ? say(words.loading)
              : say(words.searchEmpty, { q })}
        </p>
      ) : null}
    </dialog>
  )
}
