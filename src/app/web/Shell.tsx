import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { SessionAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { looksLikeDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { sendWaiting, useUnsent } from '#ui/outbox.ts'
import { ScopeControl } from '#ui/ScopeControl.tsx'
import { ScopeProvider } from '#ui/scope.tsx'
import { TraceProvider } from '#ui/trace.tsx'
import { words as uiWords } from '#ui/words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { useAsked, useChangeAddress } from './address.ts'
import { BottomBar, SideBar } from './navigation.tsx'
import classes from './Shell.module.css'
import { words } from './words.ts'

const CommandSearch = lazy(() =>
  import('#ui/CommandSearch.tsx').then((one) => ({ default: one.CommandSearch })),
)

/** The frame every screen stands in: departments, scope and day, search, account, trace. */
export const Shell = ({ session, children }: { session: SessionAnswer; children: ReactNode }) => {
  const say = useSay()
  const { book, account } = session
  const [isSearching, setSearching] = useState(false)
  const at = useAsked('at')
  const day = useAsked('on')
  const change = useChangeAddress()
  const unsent = useUnsent().filter((one) => one.account === account.name)
  useSending(account.name)

  const scope = useMemo(
    () => ({
      organisation: at ?? account.scope?.id,
      on: looksLikeDay(day) ? day : book.lastDay,
      root: book.root,
      openedOn: book.openedOn,
      setScope: (next: { organisation?: string | undefined; on?: Day }) =>
        change({
          ...('organisation' in next ? { at: next.organisation } : {}),
          ...(next.on ? { on: next.on } : {}),
        }),
    }),
    [at, day, account, book, change],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <ScopeProvider value={scope}>
      <TraceProvider>
        <a className={classes.skip} href="#content">
          {say(words.skip)}
        </a>
        <div className={classes.frame}>
          <header className={`${classes.top} no-print`}>
            <span className={classes.title}>{book.title}</span>
            <ScopeControl />
            <span className={classes.space} />
            {unsent.length ? (
              <span className={classes.unsent} role="status">
                {say(uiWords.toSend, { count: unsent.length })}
              </span>
            ) : null}
            <button type="button" className={classes.search} onClick={() => setSearching(true)}>
              <Icon name="search" size={18} />
              <span>{say(words.find)}</span>
              <kbd>Ctrl K</kbd>
            </button>
            <AccountMenu session={session} />
          </header>
          <SideBar session={session} on={scope.on} />
          <main id="content" className={classes.content} tabIndex={-1}>
            {book.isSample ? <p className={classes.sample}>{say(words.sampleMark)}</p> : null}
            {children}
          </main>
          <BottomBar onSearch={() => setSearching(true)} />
        </div>
        {isSearching ? (
          <Suspense fallback={null}>
            <CommandSearch onClose={() => setSearching(false)} />
          </Suspense>
        ) : null}
      </TraceProvider>
    </ScopeProvider>
  )
}

/** Sends what was entered without a network, as soon as there is one. */
const useSending = (account: string) => {
  const client = useQueryClient()
  useEffect(() => {
    const send = async () => {
      if (await sendWaiting(account)) await client.invalidateQueries({ queryKey: ['book'] })
    }
    void send()
    const timer = setInterval(send, 60_000)
    addEventListener('online', send)
    return () => {
      clearInterval(timer)
      removeEventListener('online', send)
    }
  }, [account, client])
}
