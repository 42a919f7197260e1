import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { offeredOn } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { DayField } from './DayField.tsx'
import { Icon } from './Icon.tsx'
import { InOrder } from './InOrder.tsx'
import { useSay } from './language.tsx'
import { NumberField } from './NumberField.tsx'
import classes from './RecordForm.module.css'
import type { Field, Values } from './record-schema.ts'
import { SubjectField } from './SubjectField.tsx'
import { usePastedLines } from './use-pasted-lines.ts'
import { words } from './words.ts'

interface Props {
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  on: Day
  error?: ReactNode
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The control a field asks for. */
export const FieldControl = ({ field, value, onChange, on, error }: Props) => {
  const say = useSay()
  const shown = {
    label: say(field.label),
    error,
    required: field.required,
    ...(field.help ? { description: say(field.help) } : {}),
  }
  const native = {
    label: shown.label,
    error,
    withAsterisk: field.required,
    ...(field.help ? { description: say(field.help) } : {}),
  }
  const text = asText(value)
  switch (field.control) {
    case 'new-subject':
      return null
    case 'day':
    case 'vague-day':
      return (
        <DayField
          {...shown}
          value={text || undefined}
          onChange={onChange}
          vague={field.control === 'vague-day'}
        />
      )
    case 'subject':
      return (
        <SubjectField
          {...shown}
          register={field.register ?? ''}
          value={text || undefined}
          onChange={onChange}
          on={on}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          {...native}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          <option value="">{say(words.choose)}</option>
          {offeredOn(field.choices ?? {}, on, text).map(([one, label]) => (
            <option key={one} value={one}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
      )
    case 'flag':
      return (
        <Checkbox
          label={shown.label}
          error={error}
          {...(field.help ? { description: say(field.help) } : {})}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'number':
    case 'money':
      return (
        <NumberField
          {...shown}
          value={typeof value === 'number' ? value : undefined}
          onChange={onChange}
          unit={field.control === 'money' ? say(words.money) : null}
        />
      )
    case 'group':
      return (
        <fieldset className={classes.group}>
          <legend>{shown.label}</legend>
          <Group fields={field.fields} value={value} onChange={onChange} on={on} />
        </fieldset>
      )
    case 'list':
      return <Lines field={field} value={value} onChange={onChange} on={on} error={error} />
    case 'long-text':
      return (
        <Textarea
          {...native}
          autosize
          minRows={3}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'text':
      return <TextInput {...native} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
  }
}

interface GroupProps {
  fields: readonly Field[]
  value: unknown
  onChange: (value: unknown) => void
  on: Day
}

const Group = ({ fields, value, onChange, on }: GroupProps) => {
  const values = (typeof value === 'object' && value !== null ? value : {}) as Values
  return fields.map((one) => (
    <FieldControl
      key={one.name}
      field={one}
      value={values[one.name]}
      onChange={(next) => onChange({ ...values, [one.name]: next })}
      on={on}
    />
  ))
}

/** "Người giới thiệu 2". */
const nthOf = ({ vi, en }: Label, n: number): Label => ({ vi: `${vi} ${n}`, en: `${en} ${n}` })

const Lines = ({ field, value, onChange, on, error }: Props) => {
  const say = useSay()
  const item = field.item
  const filled: unknown[] = Array.isArray(value) ? value : []
  const { onPaste, unknown } = usePastedLines({ item, lines: filled, onChange, on })
  if (!item) return null
  // A list of names begins with a place to type the first.
  const lines = filled.length === 0 && item.control === 'subject' ? [undefined] : filled
  const isFull = field.most !== null && lines.length >= field.most
  const set = (index: number, next: unknown) => onChange(lines.map((one, at) => (at === index ? next : one)))
  return (
    <fieldset className={classes.group} onPasteCapture={onPaste}>
      <legend>{say(field.label)}</legend>
      {field.help ? <p className={classes.quiet}>{say(field.help)}</p> : null}
      <InOrder of={lines}>
        {(line, index) => (
          <div className={classes.line} data-plain={item.control !== 'group' || undefined}>
            <div className={classes.lineFields}>
              {item.control === 'group' ? (
                <Group fields={item.fields} value={line} onChange={(next) => set(index, next)} on={on} />
              ) : (
                <FieldControl
                  field={{ ...item, label: nthOf(field.label, index + 1) }}
                  value={line}
                  onChange={(next) => set(index, next)}
                  on={on}
                />
              )}
            </div>
            <button
              type="button"
              className={classes.remove}
              aria-label={say(words.removeLine, { n: index + 1 })}
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              <Icon name="close" size={18} />
            </button>
          </div>
        )}
      </InOrder>
      {unknown.length ? (
        <p className={classes.refused} role="alert">
          {say(words.pastedUnknown, { values: unknown.join('; ') })}
        </p>
      ) : null}
      {error ? <p className={classes.refused}>{error}</p> : null}
      {isFull ? null : (
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={18} />}
          onClick={() => onChange([...lines, item.control === 'group' ? {} : undefined])}
        >
          {say(words.addLine)}
        </Button>
      )}
      {lines.length && !isFull ? <p className={classes.pasteHint}>{say(words.pasteLines)}</p> : null}
    </fieldset>
  )
}
