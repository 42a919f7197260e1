import { Button, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask, send } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { accountWords as words } from '../words/accounts.ts'
import screens from './screens.module.css'

interface Person {
  id: string
  name: string
}

/** Whom of the register of persons an account belongs to. Only names are told to the administrator. */
export const AccountPerson = ({ account, person }: { account: string; person: Person | null }) => {
  const say = useSay()
  const client = useQueryClient()
  const [typed, setTyped] = useState(person?.name ?? '')
  const [chosen, setChosen] = useState<Person | null>(person)
  const [problem, setProblem] = useState<unknown>(null)
  const [q] = useDebouncedValue(typed.trim(), 180)
  const found = useQuery({
    queryKey: ['account people', q],
    queryFn: ({ signal }) => ask<(Person & { bornIn: string })[]>('/accounts/people', { q }, signal),
    enabled: q.length > 1 && q !== chosen?.name,
    placeholderData: keepPreviousData,
  })
  const offered = new Map([
    ...(chosen ? [[chosen.id, chosen.name] as const] : []),
    ...(found.data ?? []).map(
      (one) => [one.id, `${one.name}, ${say(uiWords.born, { year: one.bornIn })}`] as const,
    ),
  ])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      await send('POST', `/accounts/${encodeURIComponent(account)}/person`, { person: chosen?.id ?? null })
      await client.invalidateQueries({ queryKey: ['accounts'] })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <form className={screens.asking} onSubmit={save}>
      <Select
        label={say(words.person)}
        description={say(words.personHelp)}
        placeholder={say(uiWords.findByTyping)}
        nothingFoundMessage={q.length > 1 && found.data ? say(uiWords.noneFound) : null}
        searchable
        clearable
        data={[...offered].map(([value, label]) => ({ value, label }))}
        // The book has searched already, marks or not.
        filter={({ options }) => options}
        value={chosen?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => setChosen(id === null ? null : { id, name: offered.get(id) ?? '' })}
      />
      {problem ? <ErrorState error={problem} /> : null}
      <div>
        <Button type="submit" disabled={chosen?.id === person?.id}>
          {say(words.savePerson)}
        </Button>
      </div>
    </form>
  )
}
