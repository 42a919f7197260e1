import { Menu, useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionAnswer } from '#kernel/answers.ts'
import { roles } from '#kernel/role.ts'
import { send } from '#ui/api.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { setTextSize, textSize } from './appearance.ts'
import classes from './Shell.module.css'
import { words } from './words.ts'

const sizes = [
  { size: '1', label: words.textNormal },
  { size: '1.15', label: words.textLarge },
  { size: '1.3', label: words.textLargest },
] as const

export const AccountMenu = ({ session }: { session: SessionAnswer }) => {
  const say = useSay()
  const { language, speak } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const client = useQueryClient()
  const [size, setSize] = useState(textSize())
  const { account } = session
  const isDark = colorScheme === 'dark'

  const signOut = async () => {
    await send('DELETE', '/session').catch(() => {})
    client.clear()
    location.assign('/')
  }
  return (
    <Menu withinPortal position="bottom-end" width={250}>
      <Menu.Target>
        <button
          type="button"
          className={classes.account}
          aria-label={say(words.accountMenu, { name: account.displayName })}
        >
          {account.displayName.trim().split(/\s+/).at(-1)?.slice(0, 1).toUpperCase()}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <strong>{account.displayName}</strong>
          <br />
          {account.roles.map((role) => say(roles[role])).join(', ')}
          {account.scope ? ` · ${account.scope.name}` : null}
        </Menu.Label>
        <Menu.Item component={InnerLink} to="/drafts">
          {say(words.drafts)}
        </Menu.Item>
        <Menu.Item onClick={() => print()} leftSection={<Icon name="print" size={18} />}>
          {say(words.print)}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => speak(language === 'vi' ? 'en' : 'vi')}>{say(words.language)}</Menu.Item>
        {sizes.map((one) => (
          <Menu.Item
            key={one.size}
            leftSection={size === one.size ? <Icon name="check" size={18} /> : <span style={{ width: 18 }} />}
            onClick={() => {
              setTextSize(one.size)
              setSize(one.size)
            }}
          >
            {say(one.label)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
          {say(isDark ? words.themeLight : words.themeDark)}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>{say(words.signOut)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
