import { ActionIcon, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { looksLikeDay, readDay, readVagueDay, showDay, showVagueDay } from './days.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { words } from './words.ts'

interface Props {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  /** Also accepts 2/2023 and 2023. */
  vague?: boolean
}

const show = (value: string | undefined, vague: boolean): string =>
  value ? (vague ? showVagueDay(value) : showDay(value)) : ''

/** A day typed as 3/2/2023, or picked from the browser's own calendar. */
export const DayField = ({ label, value, onChange, description, error, required, vague = false }: Props) => {
  const say = useSay()
  const [text, setText] = useState(show(value, vague))
  const [isWrong, setWrong] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const read = vague ? readVagueDay : readDay

  useEffect(() => {
    setText((before) => (read(before) === value ? before : show(value, vague)))
  }, [value, vague, read])

  const type = (next: string) => {
    setText(next)
    setWrong(false)
    onChange(read(next))
  }
  const leave = () => {
    const found = read(text)
    setWrong(text.trim() !== '' && !found)
    if (found) setText(show(found, vague))
  }
  return (
    <div style={{ position: 'relative' }}>
      <TextInput
        label={label}
        description={description}
        placeholder={say(vague ? words.vagueDayHint : words.dayHint)}
        error={isWrong ? say(words.notADay) : error}
        withAsterisk={required ?? false}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        rightSection={
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say(words.pickDay)}
            onClick={() => {
              const input = picker.current
              if (input && 'showPicker' in input) input.showPicker()
              else picker.current?.click()
            }}
          >
            <Icon name="calendar" size={18} />
          </ActionIcon>
        }
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={looksLikeDay(value) ? value : ''}
        onChange={(event) => type(show(event.currentTarget.value, vague))}
        style={{
          bottom: 0,
          height: 1,
          opacity: 0,
          pointerEvents: 'none',
          position: 'absolute',
          right: 0,
          width: 1,
        }}
      />
    </div>
  )
}
