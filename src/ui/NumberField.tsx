import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { showNumber } from './days.ts'
import { useSay } from './language.tsx'
import { words } from './words.ts'

interface Props {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  unit: string | null
  description?: ReactNode
  error?: ReactNode
  required?: boolean
}

/** Dots between thousands, a comma before decimals; undefined when it is not a number. */
export const readNumber = (text: string): number | undefined => {
  const plain = text.trim().replace(/[\s.]/g, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  return Number(plain)
}

export const NumberField = ({ label, value, onChange, unit, description, error, required }: Props) => {
  const say = useSay()
  const [text, setText] = useState(value === undefined ? '' : showNumber(value))
  useEffect(() => {
    setText((before) =>
      readNumber(before) === value ? before : value === undefined ? '' : showNumber(value),
    )
  }, [value])
  const isWrong = text.trim() !== '' && readNumber(text) === undefined
  return (
    <TextInput
      label={label}
      description={description}
      error={isWrong ? say(words.notANumber) : error}
      withAsterisk={required ?? false}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(readNumber(event.currentTarget.value))
      }}
      onBlur={() => {
        const read = readNumber(text)
        if (read !== undefined) setText(showNumber(read))
      }}
      rightSection={unit ? <span style={{ color: 'var(--quiet)' }}>{unit}</span> : null}
      rightSectionWidth={unit ? 64 : 36}
    />
  )
}
