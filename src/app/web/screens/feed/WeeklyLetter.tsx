import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { send } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import screens from '../screens.module.css'
import { words } from './words.ts'

/** The briefing once a week: sent where the server sends mail, and always to be downloaded. */
export const WeeklyLetter = ({ to, sends }: { to: string | null; sends: boolean }) => {
  const say = useSay()
  const client = useQueryClient()
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const doing = async (work: () => Promise<unknown>) => {
    setProblem(null)
    try {
      await work()
      await client.invalidateQueries({ queryKey: ['reminders'] })
    } catch (error) {
      setProblem(error)
    }
  }
  const want = (event: FormEvent) => {
    event.preventDefault()
    void doing(() => send('POST', '/reminders/letter', { address }))
  }
  return (
    <section className={`${screens.sheet} ${screens.section}`}>
      <h2>{say(words.letter)}</h2>
      <p>{say(sends ? words.letterHelp : words.noMail)}</p>
      {to ? (
        <div className={screens.verbs}>
          <span>{say(words.wanted, { address: to })}</span>
          <Button variant="default" onClick={() => doing(() => send('DELETE', '/reminders/letter'))}>
            {say(words.wantNone)}
          </Button>
        </div>
      ) : null}
      {sends && !to ? (
        <form className={screens.asking} onSubmit={want}>
          <TextInput
            type="email"
            label={say(words.mailAddress)}
            autoComplete="email"
            required
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Button type="submit">{say(words.want)}</Button>
        </form>
      ) : null}
      {problem ? <ErrorState error={problem} /> : null}
      <div className={screens.verbs}>
        <a className={button.face} href="/api/reminders/letter.txt" download>
          {say(words.download)}
        </a>
      </div>
    </section>
  )
}
