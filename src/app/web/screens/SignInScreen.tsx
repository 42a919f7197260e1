import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { BooksToOpen, BookToOpen } from '#kernel/sign-in-answers.ts'
import { Problem, send } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import { words } from '../words.ts'
import { ChooseBook } from './ChooseBook.tsx'
import classes from './door.module.css'

interface Props {
  sampleAccounts: readonly string[]
  deviceOf: string | null
}

/** On a trusted device the PIN; everywhere else, and whenever wished, name and password. */
export const SignInScreen = ({ sampleAccounts, deviceOf }: Props) => {
  const [isByPin, setByPin] = useState(deviceOf !== null)
  if (isByPin && deviceOf) return <PinForm owner={deviceOf} onPassword={() => setByPin(false)} />
  return <PasswordForm sampleAccounts={sampleAccounts} />
}

const PinForm = ({ owner, onPassword }: { owner: string; onPassword: () => void }) => {
  const say = useSay()
  const client = useQueryClient()
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSending, setSending] = useState(false)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    try {
      await send('POST', '/session/pin', { pin })
      client.removeQueries({ queryKey: ['book'] })
      await client.invalidateQueries({ queryKey: ['session'] })
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(500, null))
      setPin('')
    } finally {
      setSending(false)
    }
  }
  return (
    <main className={classes.door}>
      <p className={classes.mark}>Dangbo</p>
      <h1>{owner}</h1>
      <form className={classes.form} onSubmit={open}>
        <PasswordInput
          size="lg"
          label={say(words.pin)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          required
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          error={problem?.told ? say(problem.told.message) : undefined}
        />
        {problem && !problem.told ? <ErrorState error={problem} /> : null}
        <Button type="submit" size="lg" loading={isSending}>
          {say(words.signIn)}
        </Button>
        <Button variant="default" onClick={onPassword}>
          {say(words.usePassword)}
        </Button>
      </form>
    </main>
  )
}

const PasswordForm = ({ sampleAccounts }: { sampleAccounts: readonly string[] }) => {
  const say = useSay()
  const client = useQueryClient()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const [books, setBooks] = useState<readonly BookToOpen[]>([])

  const trying = async (work: () => Promise<void>) => {
    setSending(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setBooks([])
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const open = async (book: string) => {
    await send('POST', '/session', { account, password, book })
    client.removeQueries({ queryKey: ['book'] })
    await client.invalidateQueries({ queryKey: ['session'] })
  }
  const signIn = (event: FormEvent) => {
    event.preventDefault()
    return trying(async () => {
      const found = await send<BooksToOpen>('POST', '/session/books', { account, password })
      const [only] = found.books
      if (only && found.books.length === 1) await open(only.name)
      else setBooks(found.books)
    })
  }
  const status = problem instanceof Problem ? problem.status : null
  const told = status === 401 ? words.wrongPassword : status === 429 ? words.tooManyTries : null
  if (books.length > 0)
    return (
      <main className={classes.door}>
        <p className={classes.mark}>Dangbo</p>
        <h1>{say(words.programme)}</h1>
        <ChooseBook books={books} onChoose={(book) => trying(() => open(book))} onBack={() => setBooks([])} />
      </main>
    )
  return (
    <main className={classes.door}>
      <p className={classes.mark}>Dangbo</p>
      <h1>{say(words.programme)}</h1>
      <form className={classes.form} onSubmit={signIn}>
        <TextInput
          label={say(words.account)}
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          required
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        <PasswordInput
          label={say(words.password)}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={told ? say(told) : undefined}
        />
        {problem && !told ? <ErrorState error={problem} /> : null}
        <Button type="submit" loading={isSending}>
          {say(words.signIn)}
        </Button>
      </form>
      {sampleAccounts.length ? (
        <section className={classes.samples}>
          <p>{say(words.sampleAccounts)}</p>
          <div className={classes.accounts}>
            {sampleAccounts.map((name) => (
              <button
                key={name}
                type="button"
                className={classes.account}
                onClick={() => {
                  setAccount(name)
                  setPassword('dangbo-sample')
                }}
              >
                {name}
              </button>
            ))}
          </div>
          <p className={classes.quiet}>{say(words.samplePassword)}</p>
        </section>
      ) : null}
    </main>
  )
}
