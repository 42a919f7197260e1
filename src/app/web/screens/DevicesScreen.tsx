import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask, send } from '#ui/api.ts'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { Answered, ErrorState } from '#ui/states.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

interface Device {
  id: string
  account: string
  displayName: string
  label: string
  isLocked: boolean
  expiresAt: string
}

/** Trusts the device one sits at, and looks after those of the cells. */
export const DevicesScreen = () => {
  const say = useSay()
  const devices = useQuery({ queryKey: ['devices'], queryFn: () => ask<Device[]>('/devices') })
  return (
    <div className={screens.screen}>
      <h1>{say(words.devices)}</h1>
      <TrustThis />
      <section className={screens.section}>
        <Answered of={devices}>
          {(all) =>
            all.length === 0 ? (
              <p className={screens.quiet}>{say(words.noDevices)}</p>
            ) : (
              <ul className={screens.entries}>
                {all.map((one) => (
                  <DeviceLine key={one.id} device={one} />
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
    </div>
  )
}

const TrustThis = () => {
  const say = useSay()
  const client = useQueryClient()
  const [pin, setPin] = useState('')
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const [isDone, setDone] = useState(false)
  const trust = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      await send('POST', '/devices', { pin, label })
      setDone(true)
      setPin('')
      await client.invalidateQueries({ queryKey: ['devices'] })
    } catch (error) {
      setProblem(error)
    }
  }
  const until = new Date(Date.now() + 90 * 24 * 3_600_000).toISOString()
  if (isDone) return <p role="status">{say(words.trusted, { day: showDay(until) })}</p>
  return (
    <form className={screens.asking} onSubmit={trust}>
      <h2>{say(words.trustThis)}</h2>
      <p className={screens.quiet}>{say(words.trustHelp)}</p>
      <TextInput
        label={say(words.deviceLabel)}
        required
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <PasswordInput
        label={say(words.pin)}
        inputMode="numeric"
        autoComplete="new-password"
        maxLength={6}
        required
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      {problem ? <ErrorState error={problem} /> : null}
      <Button type="submit">{say(words.trustThis)}</Button>
    </form>
  )
}

const DeviceLine = ({ device }: { device: Device }) => {
  const say = useSay()
  const client = useQueryClient()
  const { account } = useSession()
  const [pin, setPin] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const doing = async (work: () => Promise<void>) => {
    setProblem(null)
    try {
      await work()
      await client.invalidateQueries({ queryKey: ['devices'] })
    } catch (error) {
      setProblem(error)
    }
  }
  const reset = () =>
    doing(async () => setPin((await send<{ pin: string }>('POST', `/devices/${device.id}/pin`)).pin))
  const forget = () => doing(async () => void (await send('DELETE', `/devices/${device.id}`)))
  return (
    <li>
      <div className={screens.between}>
        <span>
          <strong>{device.displayName}</strong> · {device.label} ·{' '}
          {device.isLocked
            ? say(words.deviceLocked)
            : say(words.deviceUntil, { day: showDay(device.expiresAt) })}
        </span>
        <span className={screens.verbs}>
          {device.account === account.name ? null : (
            <Button variant="default" onClick={reset}>
              {say(words.resetPin)}
            </Button>
          )}
          <Button variant="default" onClick={forget}>
            {say(words.forgetDevice)}
          </Button>
        </span>
      </div>
      {pin ? <p role="status">{say(words.newPin, { name: device.displayName, pin })}</p> : null}
      {problem ? <ErrorState error={problem} /> : null}
    </li>
  )
}
