import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { communeFirstDay, offeredOn } from '#kernel/choice.ts'
import { searchKey } from '#kernel/names.ts'
import { send } from '#ui/api.ts'
import { DayField } from '#ui/DayField.tsx'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import { choices } from '../choices.ts'
import { words } from '../words.ts'
import classes from './door.module.css'
import { words as own } from './set-up/words.ts'

const texts = [
  ['organisationName', words.organisationName],
  ['superiorName', words.superiorName],
] as const

/** "Đảng bộ xã Mẫu" → "dang-bo-xa-mau", the name of the book on the command line. */
const shortName = (name: string): string =>
  searchKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

/** The first page of a real book: whose it is, and its first administrator. */
export const SetUpScreen = () => {
  const say = useSay()
  const client = useQueryClient()
  const [said, setSaid] = useState<{ [name: string]: string | undefined }>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const put = (name: string, value: string | undefined) => setSaid((before) => ({ ...before, [name]: value }))
  const text = (name: string) => ({
    name,
    required: true,
    value: said[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => put(name, event.currentTarget.value),
  })
  const open = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setProblem(null)
    try {
      await send('POST', '/setup', {
        ...said,
        organisationKind: said.organisationKind ?? 'commune-body',
        bookName: shortName(said.organisationName ?? ''),
        bookTitle: said.organisationName,
      })
      await send('POST', '/session', { account: said.account, password: said.password })
      await client.invalidateQueries({ queryKey: ['session'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <main className={classes.door}>
      <p className={classes.mark}>Dangbo</p>
      <h1>{say(words.setUp)}</h1>
      <p className={classes.quiet}>{say(words.setUpHelp)}</p>
      <form className={classes.form} onSubmit={open}>
        <h2>{say(own.committee)}</h2>
        {texts.map(([name, label]) => (
          <TextInput key={name} label={say(label)} autoComplete="off" {...text(name)} />
        ))}
        <NativeSelect
          label={say(words.organisationKind)}
          value={said.organisationKind ?? 'commune-body'}
          onChange={(event) => put('organisationKind', event.currentTarget.value)}
        >
          {offeredOn(choices.organisationKind, said.openedOn ?? communeFirstDay).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
        <DayField
          label={say(words.openedOn)}
          value={said.openedOn}
          onChange={(day) => put('openedOn', day)}
          required
        />
        <p className={classes.quiet}>{say(own.openedOnHelp)}</p>
        <h2>{say(own.administrator)}</h2>
        <p className={classes.quiet}>{say(own.administratorHelp)}</p>
        <TextInput label={say(words.displayName)} autoComplete="name" {...text('displayName')} />
        <TextInput
          label={say(words.account)}
          autoComplete="username"
          autoCapitalize="none"
          {...text('account')}
        />
        <PasswordInput
          label={say(words.newPassword)}
          autoComplete="new-password"
          minLength={12}
          {...text('password')}
        />
        {problem ? <ErrorState error={problem} /> : null}
        <Button type="submit" loading={isSending}>
          {say(words.setUp)}
        </Button>
      </form>
    </main>
  )
}
