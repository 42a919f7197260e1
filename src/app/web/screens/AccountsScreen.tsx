import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type Role, roleNames, roles } from '#kernel/role.ts'
import { ask, send } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { SubjectField } from '#ui/SubjectField.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, ErrorState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSession } from '../session.ts'
import { accountWords } from '../words/accounts.ts'
import { words } from '../words.ts'
import { AccountPerson } from './AccountPerson.tsx'
import screens from './screens.module.css'

interface Account {
  name: string
  displayName: string
  roles: Role[]
  scope: { id: string; name: string } | null
  person: { id: string; name: string } | null
  isDisabled: boolean
}

/** Who may sign in to the book, with which functions, how far. */
export const AccountsScreen = () => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => ask<Account[]>('/accounts', {}, signal),
  })
  return (
    <div className={screens.screen}>
      <div>
        <h1>{say(words.accounts)}</h1>
        <p className={screens.quiet}>{say(words.accountsHelp)}</p>
      </div>
      <Answered of={query}>
        {(accounts) => (
          <>
            <ul className={`${screens.entries} ${screens.sheet}`}>
              {accounts.map((one) => (
                <Line key={one.name} account={one} />
              ))}
            </ul>
            <NewAccount />
          </>
        )}
      </Answered>
    </div>
  )
}

const Line = ({ account }: { account: Account }) => {
  const say = useSay()
  const client = useQueryClient()
  const own = useSession().account.name
  const [problem, setProblem] = useState<unknown>(null)
  const [isResetting, setResetting] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [password, setPassword] = useState('')
  const [isReset, setReset] = useState(false)
  const reset = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      await send('POST', `/accounts/${encodeURIComponent(account.name)}/password`, { password })
      setResetting(false)
      setPassword('')
      setReset(true)
    } catch (error) {
      setProblem(error)
    }
  }
  const disable = async () => {
    try {
      await send('DELETE', `/accounts/${encodeURIComponent(account.name)}`)
      await client.invalidateQueries({ queryKey: ['accounts'] })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <li>
      <div className={screens.between}>
        <div>
          <p>
            {account.displayName} · <strong>{account.name}</strong>
          </p>
          <p className={screens.quiet}>
            {account.roles.map((role) => say(roles[role])).join(', ')} ·{' '}
            {account.scope?.name ?? say(uiWords.wholeBook)}
            {account.person ? ` · ${account.person.name}` : null}
          </p>
        </div>
        {account.isDisabled ? (
          <span className={screens.quiet}>{say(words.disabled)}</span>
        ) : (
          <div className={screens.verbs}>
            <Button variant="default" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
              {say(accountWords.choosePerson)}
            </Button>
            {account.name === own ? null : (
              <>
                <Button
                  variant="default"
                  aria-expanded={isResetting}
                  onClick={() => setResetting(!isResetting)}
                >
                  {say(words.resetPassword)}
                </Button>
                <Button variant="default" onClick={disable}>
                  {say(words.disable)}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      {isChoosing ? (
        <AccountPerson key={account.person?.id} account={account.name} person={account.person} />
      ) : null}
      {isResetting ? (
        <form className={screens.asking} onSubmit={reset}>
          <PasswordInput
            label={say(words.newPassword)}
            autoComplete="new-password"
            minLength={12}
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">{say(words.resetPassword)}</Button>
          </div>
        </form>
      ) : null}
      <p role="status" hidden={!isReset}>
        {isReset ? say(words.passwordReset, { name: account.name }) : null}
      </p>
      {problem ? <ErrorState error={problem} /> : null}
    </li>
  )
}

const blank = { name: '', displayName: '', password: '', roles: [] as Role[], scope: null as string | null }

const NewAccount = () => {
  const say = useSay()
  const client = useQueryClient()
  const { on } = useScope()
  const [said, setSaid] = useState(blank)
  const [made, setMade] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const text = (name: 'name' | 'displayName' | 'password') => ({
    required: true,
    value: said[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setSaid((before) => ({ ...before, [name]: value }))
    },
  })
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      await send('POST', '/accounts', said)
      setMade(said.name)
      setSaid(blank)
      await client.invalidateQueries({ queryKey: ['accounts'] })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <form className={screens.asking} onSubmit={make}>
      <h2>{say(words.newAccount)}</h2>
      <p role="status" hidden={!made}>
        {made ? say(words.accountMade, { name: made }) : null}
      </p>
      <TextInput label={say(words.personName)} autoComplete="off" {...text('displayName')} />
      <TextInput
        label={say(words.account)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...text('name')}
      />
      <PasswordInput
        label={say(words.newPassword)}
        autoComplete="new-password"
        minLength={12}
        {...text('password')}
      />
      <Checkbox.Group
        label={say(words.functions)}
        value={said.roles}
        onChange={(chosen) => setSaid({ ...said, roles: roleNames.filter((role) => chosen.includes(role)) })}
      >
        <div className={screens.choices}>
          {roleNames.map((role) => (
            <Checkbox key={role} value={role} label={say(roles[role])} />
          ))}
        </div>
      </Checkbox.Group>
      <SubjectField
        register="party-organisations"
        label={say(words.accountScope)}
        value={said.scope ?? undefined}
        onChange={(scope) => setSaid({ ...said, scope: scope ?? null })}
        on={on}
      />
      {problem ? <ErrorState error={problem} /> : null}
      <div>
        <Button type="submit" disabled={said.roles.length === 0}>
          {say(words.newAccount)}
        </Button>
      </div>
    </form>
  )
}
