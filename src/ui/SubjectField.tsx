import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { searchKey } from '#kernel/names.ts'
import { useSay } from './language.tsx'
import { registerPage, subjectOf } from './queries.ts'
import classes from './SubjectField.module.css'
import { words } from './words.ts'

interface Props {
  register: string
  label: string
  value: string | undefined
  onChange: (subject: string | undefined) => void
  on: Day
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  /** Subjects that will be there only when the form is entered; they are found first. */
  also?: readonly Pick<RegisterLine, 'subject' | 'name'>[]
}

/** A person, organisation, place or other subject found by typing, marks optional. */
export const SubjectField = (props: Props) => {
  const { register, label, value, onChange, on, description, error, required, also = [] } = props
  const say = useSay()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string | null>(null)
  const [q] = useDebouncedValue((typed ?? '').trim(), 180)
  // A field may name subjects of several registers: what a cell serves is a village or a school.
  const registers = register.split('|')
  const own = also.find((one) => one.subject === value)
  const knowns = useQueries({
    queries: registers.map((one) => ({
      ...subjectOf(one, value ?? ''),
      enabled: Boolean(value) && !own,
      retry: false,
    })),
  })
  const founds = useQueries({
    queries: registers.map((one) => ({
      ...registerPage(one, { q, on, pageSize: 8 }),
      enabled: typed !== null && combobox.dropdownOpened,
      placeholderData: keepPreviousData,
    })),
  })
  const fresh = also
    .filter((one) => searchKey(one.name).includes(searchKey(q)))
    .map((one) => ({ ...one, organisation: null, data: {} }))
  const rows = [...fresh, ...founds.flatMap((found) => found.data?.rows ?? [])]
  const isAnswered = founds.every((found) => found.data)
  const isPartial = founds.some((found) => found.data?.partial)
  // A person is told from a namesake by the cell, which another register knows.
  const cells = useQuery({
    ...registerPage('memberships', { q, on, pageSize: 50 }),
    enabled: register === 'persons' && q.length > 1 && combobox.dropdownOpened,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const cellOf = new Map(cells.data?.rows.map((row) => [row.subject, row.organisation]))
  const known = own?.name ?? knowns.find((one) => one.data)?.data?.name
  const shown = typed ?? (value ? (known ?? '…') : '')

  const first = rows[0]?.subject
  useEffect(() => {
    if (first) combobox.selectFirstOption()
  }, [first, combobox.selectFirstOption])

  const choose = (subject: string) => {
    onChange(subject)
    setTyped(null)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          label={label}
          description={description}
          placeholder={say(words.findByTyping)}
          error={error}
          withAsterisk={required ?? false}
          autoComplete="off"
          spellCheck={false}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onChange={(event) => {
            const next = event.currentTarget.value
            setTyped(next)
            if (value) onChange(undefined)
            combobox.openDropdown()
          }}
          onBlur={() => {
            combobox.closeDropdown()
            if (typed === '') setTyped(null)
          }}
        />
      </Combobox.Target>
      {typed === null ? null : (
        <Combobox.Dropdown>
          <Combobox.Options aria-label={label}>
            {rows.map((row) => (
              <Combobox.Option key={row.subject} value={row.subject} className={classes.option ?? ''}>
                <SubjectLine
                  line={{ ...row, organisation: row.organisation ?? cellOf.get(row.subject) ?? null }}
                />
              </Combobox.Option>
            ))}
            {isAnswered && rows.length === 0 ? (
              <Combobox.Empty>{say(isPartial ? words.noneInSight : words.noneFound)}</Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </Combobox.Dropdown>
      )}
    </Combobox>
  )
}

/** A name with what tells it from its namesakes: year of birth, cell. */
export const SubjectLine = ({
  line,
}: {
  line: Pick<RegisterLine, 'subject' | 'name' | 'organisation' | 'data'>
}) => {
  const say = useSay()
  const born = line.data.bornOn
  const details = [
    typeof born === 'string' ? say(words.born, { year: born.slice(0, 4) }) : null,
    line.organisation && line.organisation.id !== line.subject ? line.organisation.name : null,
  ].filter(Boolean)
  return (
    <>
      <span>{line.name}</span>
      {details.length ? <span className={classes.detail}> · {details.join(' · ')}</span> : null}
    </>
  )
}
