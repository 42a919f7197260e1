import { useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionAnswer } from '#kernel/answers.ts'
import { roles } from '#kernel/role.ts'
import { send } from '#ui/api.ts'
import { DropPanel } from '#ui/DropPanel.tsx'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { sendWaiting, useUnsent } from '#ui/outbox.ts'
import { setTextSize, textSize } from './appearance.ts'
import { leaveNothing } from './offline/keeper.ts'
import classes from './Shell.module.css'
import { words } from './words.ts'

const sizes = [
  { size: '1', label: words.textNormal },
  { size: '1.15', label: words.textLarge },
  { size: '1.3', label: words.textLargest },
] as const

/** The letter of the given name, which stands last: "Nguyễn Văn An" → "A"; "Chi bộ Buôn Yuk La 3" → "L". */
const initialOf = (name: string): string =>
  name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/)
    .findLast((word) => /^\p{L}/u.test(word))
    ?.slice(0, 1)
    .toUpperCase() ?? ''

export const AccountMenu = ({ session }: { session: SessionAnswer }) => {
  const say = useSay()
  const { language, speak } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const client = useQueryClient()
  const [size, setSize] = useState(textSize())
  const { account } = session
  const isDark = colorScheme === 'dark'

  const unsent = useUnsent().filter((one) => one.account === account.name).length
  const [isWarned, setWarned] = useState(false)
  const signOut = async () => {
    if (unsent > 0 && !isWarned && (await sendWaiting(account.name)) < unsent) return setWarned(true)
    await send('DELETE', '/session').catch(() => {})
    client.clear()
    await leaveNothing(account.name)
    location.assign('/')
  }
  return (
    <DropPanel
      align="end"
      faceClass={classes.account}
      name={say(words.accountMenu, { name: account.displayName })}
      face={initialOf(account.displayName)}
    >
      {(close) => (
        <div className={classes.menu}>
          <p>
            <strong>{account.displayName}</strong>
            <br />
            {account.roles.map((role) => say(roles[role])).join(', ')}
            {account.scope ? ` · ${account.scope.name}` : null}
          </p>
          {account.roles.includes('admin') ? (
            <InnerLink to="/accounts" className={classes.item} onClick={close}>
              {say(words.accounts)}
            </InnerLink>
          ) : null}
          <InnerLink to="/drafts" className={classes.item} onClick={close}>
            {say(words.drafts)}
          </InnerLink>
          <InnerLink to="/devices" className={classes.item} onClick={close}>
            {say(words.devices)}
          </InnerLink>
          <button type="button" className={classes.item} onClick={() => print()}>
            {say(words.print)}
          </button>
          <hr />
          {sizes.map((one) => (
            <button
              key={one.size}
              type="button"
              className={classes.item}
              aria-pressed={size === one.size}
              onClick={() => {
                setTextSize(one.size)
                setSize(one.size)
              }}
            >
              {say(one.label)}
              {size === one.size ? <Icon name="check" size={18} /> : null}
            </button>
          ))}
          <button
            type="button"
            className={classes.item}
            onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
          >
            {say(isDark ? words.themeLight : words.themeDark)}
          </button>
          <button
            type="button"
            className={classes.item}
            onClick={() => {
              speak(language === 'vi' ? 'en' : 'vi')
              void client.invalidateQueries({ queryKey: ['book'] })
            }}
          >
            {say(words.language)}
          </button>
          <hr />
          {isWarned && unsent > 0 ? <p role="alert">{say(words.unsentLeft, { count: unsent })}</p> : null}
          <button type="button" className={classes.item} onClick={signOut}>
            {say(isWarned && unsent > 0 ? words.signOutAnyway : words.signOut)}
          </button>
        </div>
      )}
    </DropPanel>
  )
}
