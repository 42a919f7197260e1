import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#ui/api.ts'
import { copyText } from '#ui/clipboard.ts'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import screens from '../screens.module.css'
import { words } from './words.ts'

/** The secret address of one's calendar: made, told once, revoked. */
export const CalendarAddress = ({ since }: { since: string | null }) => {
  const say = useSay()
  const client = useQueryClient()
  const [address, setAddress] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const doing = async (work: () => Promise<string | null>) => {
    setProblem(null)
    setCopied(false)
    try {
      setAddress(await work())
      await client.invalidateQueries({ queryKey: ['reminders'] })
    } catch (error) {
      setProblem(error)
    }
  }
  const make = () =>
    doing(async () => {
      const { path } = await send<{ path: string }>('POST', '/reminders/calendar')
      return `${location.origin}${path}`
    })
  const revoke = () =>
    doing(async () => {
      await send('DELETE', '/reminders/calendar')
      return null
    })
  return (
    <section className={`${screens.sheet} ${screens.section}`}>
      <h2>{say(words.calendar)}</h2>
      <p>{say(words.calendarHelp)}</p>
      {address ? (
        <>
          <TextInput
            label={say(words.address)}
            value={address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <p className={screens.quiet}>{say(words.once)}</p>
          <div className={screens.verbs}>
            <Button onClick={() => copyText(address).then(() => setCopied(true))}>
              {say(isCopied ? words.copied : words.copy)}
            </Button>
          </div>
        </>
      ) : null}
      {since && !address ? (
        <p className={screens.quiet}>{say(words.since, { day: showDay(since.slice(0, 10)) })}</p>
      ) : null}
      {problem ? <ErrorState error={problem} /> : null}
      <div className={screens.verbs}>
        <Button variant={since ? 'default' : 'filled'} onClick={make}>
          {say(since ? words.makeAnew : words.makeAddress)}
        </Button>
        {since ? (
          <Button variant="default" onClick={revoke}>
            {say(words.revoke)}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
