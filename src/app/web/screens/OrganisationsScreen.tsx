import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { FigureGridRow, RegisterLine } from '#kernel/answers.ts'
import { showDay, startOfYearOf } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { choiceNamed } from '../choices.ts'
import { everyRow } from '../every-row.ts'
import { useMayEnter } from '../session.ts'
import { words } from '../words.ts'
import { figuresBelow } from './below.ts'
import { Counted } from './Counted.tsx'
import { words as importWords } from './import/words.ts'
import classes from './OrganisationsScreen.module.css'
import screens from './screens.module.css'

type Children = ReadonlyMap<string | null, readonly RegisterLine[]>

const byParent = (lines: readonly RegisterLine[], top: string | undefined): Children => {
  const known = new Set(lines.map((one) => one.subject))
  const children = new Map<string | null, RegisterLine[]>()
  for (const line of lines) {
    const parent =
      typeof line.data.parent === 'string' && known.has(line.data.parent) ? line.data.parent : null
    const under = line.subject === top ? null : parent
    children.set(under, [...(children.get(under) ?? []), line])
  }
  return children
}

/** The Party tree as it stood on the day, from the chosen organisation down. */
export const OrganisationsScreen = () => {
  const say = useSay()
  const scope = useScope()
  const mayImport = useMayEnter('organisation.brought-forward')
  const query = useQuery(everyRow('party-organisations', { on: scope.on }))
  const [closed, setClosed] = useState<'all' | ReadonlySet<string> | null>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const children = useMemo(
    () => byParent(query.data ?? [], scope.organisation),
    [query.data, scope.organisation],
  )
  const chosen = scope.organisation
    ? query.data?.find((one) => one.subject === scope.organisation)
    : undefined
  const top = chosen ? [chosen] : (children.get(null) ?? [])
  const isOpen = (id: string, depth: number): boolean => {
    if (closed === 'all') return opened.has(id)
    if (closed === null) return depth === 0 ? !opened.has(id) : opened.has(id)
    return !closed.has(id)
  }
  const turn = (id: string) => {
    if (closed !== 'all' && closed !== null) {
      const next = new Set(closed)
      if (!next.delete(id)) next.add(id)
      return setClosed(next)
    }
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  return (
    <div className={screens.screen}>
      <div className={screens.head}>
        <h1>{say(words.organisations)}</h1>
        <p className={screens.quiet}>{say(uiWords.asOf, { day: showDay(scope.on) })}</p>
      </div>
      <Answered of={query} lines={8}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState text={say(words.noOrganisations)}>
              <InnerLink to="/enter">{say(words.enter)}</InnerLink>
            </EmptyState>
          ) : (
            <>
              <div className={`${screens.verbs} no-print`}>
                <Button variant="default" onClick={() => setClosed(new Set())}>
                  {say(words.expandAll)}
                </Button>
                <Button
                  variant="default"
                  onClick={() => {
                    setClosed('all')
                    setOpened(new Set())
                  }}
                >
                  {say(words.collapseAll)}
                </Button>
                <InnerLink to="/organisations/chart">{say(words.asChart)}</InnerLink>
                {mayImport ? (
                  <InnerLink to="/organisations/import">{say(importWords.importOrganisations)}</InnerLink>
                ) : null}
              </div>
              <div className={classes.tree}>
                <div className={classes.columns} aria-hidden="true">
                  <span>{say(words.organisations)}</span>
                  <span>{say(words.membersCount)}</span>
                </div>
                <Branch under={null} lines={top} within={children} depth={0} isOpen={isOpen} turn={turn} />
              </div>
            </>
          )
        }
      </Answered>
    </div>
  )
}

interface BranchProps {
  /** Whose branch it is; null at the top. */
  under: string | null
  lines: readonly RegisterLine[]
  within: Children
  depth: number
  isOpen: (id: string, depth: number) => boolean
  turn: (id: string) => void
}

const Branch = ({ under, lines, within, depth, isOpen, turn }: BranchProps) => {
  const say = useSay()
  const { on } = useScope()
  const members = useQuery({ ...figuresBelow(under ?? '', ['members'], on), enabled: under !== null })
  return (
    <ul className={classes.branch}>
      {lines.map((line) => {
        const below = within.get(line.subject) ?? []
        const open = isOpen(line.subject, depth)
        const named = choiceNamed(line.data.kind, on)
        // "Chi bộ Buôn Jun" says by itself that it is a cell.
        const kind = named && !line.name.startsWith(say(named)) ? named : undefined
        return (
          <li key={line.subject}>
            <div className={classes.line} style={{ paddingLeft: depth * 22 }}>
              {below.length ? (
                <button
                  type="button"
                  className={classes.turn}
                  aria-expanded={open}
                  aria-label={`${say(open ? words.collapse : words.expand)}: ${line.name}`}
                  onClick={() => turn(line.subject)}
                >
                  <Icon name={open ? 'down' : 'chevron'} size={18} />
                </button>
              ) : (
                <span className={classes.leaf} />
              )}
              <span className={classes.name}>
                <InnerLink to={`/organisations/${line.subject}`}>{line.name}</InnerLink>
                {kind ? <span className={screens.quiet}> {say(kind)}</span> : null}
              </span>
              {under === null ? (
                <Counted figure="members" organisation={line.subject} label={say(words.membersCount)} />
              ) : (
                <Members organisation={line.subject} rows={members.data ?? []} />
              )}
            </div>
            {open && below.length ? (
              <Branch
                under={line.subject}
                lines={below}
                within={within}
                depth={depth + 1}
                isOpen={isOpen}
                turn={turn}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

const Members = ({ organisation, rows }: { organisation: string; rows: readonly FigureGridRow[] }) => {
  const say = useSay()
  const answer = rows.find((row) => row.organisation.id === organisation)?.figures[0]
  const { on } = useScope()
  if (!answer) return null
  return (
    <Figure
      asked={{ ref: answer.id, organisation, from: startOfYearOf(on), to: on }}
      label={say(words.membersCount)}
      printed={answer.printed}
      missing={answer.value === null}
    />
  )
}
