import { NativeSelect, TextInput } from '@mantine/core'
import type { Day } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { SubjectField } from '#ui/SubjectField.tsx'
import { words as uiWords } from '#ui/words.ts'
import { ChosenRows } from './ChosenRows.tsx'
import { type Asked, asks, partsOf, text, texts, type Work } from './draft.ts'
import { NewParts, SeveralOrganisations } from './Lists.tsx'
import classes from './reorganise.module.css'
import { doesLabels, fieldLabel, holdings, movable, words } from './words.ts'

export interface Surrounds {
  on: Day
  /** Founded by this very plan. */
  founded: readonly { subject: string; name: string }[]
  kinds: { readonly [kind: string]: Label }
  sectors: { readonly [sector: string]: Label }
}

interface Props {
  work: Work
  n: number
  around: Surrounds
  onFill: (values: Work['values']) => void
  onRemove: () => void
}

/** One thing the decision does. */
export const WorkCard = ({ work, n, around, onFill, onRemove }: Props) => {
  const say = useSay()
  const help = { split: words.splitHelp, dissolve: words.dissolveHelp }[work.does as string]
  return (
    <li className={classes.work}>
      <div className={classes.workHead}>
        <h3>{say(words.workNumber, { n, does: say(doesLabels[work.does]) })}</h3>
        <button
          type="button"
          className={classes.icon}
          aria-label={say(words.removeWork, { n })}
          onClick={onRemove}
        >
          <Icon name="close" size={18} />
        </button>
      </div>
      {help ? <p className={classes.quiet}>{say(help)}</p> : null}
      <div className={classes.fields}>
        {asks[work.does].map((field) => (
          <WorkField key={field.name} field={field} work={work} around={around} onFill={onFill} />
        ))}
      </div>
    </li>
  )
}

type FieldProps = Pick<Props, 'work' | 'around' | 'onFill'> & { field: Asked }

const WorkField = ({ field, work, around, onFill }: FieldProps) => {
  const say = useSay()
  const { name, control, optional } = field
  const { values } = work
  const label = say(fieldLabel(work.does, name))
  const fill = (value: unknown) => onFill({ [name]: value })
  switch (control) {
    case 'organisation':
      return (
        <SubjectField
          register="party-organisations"
          label={label}
          required={!optional}
          value={text(values[name]) || undefined}
          onChange={fill}
          on={around.on}
          also={around.founded}
        />
      )
    case 'organisations':
      return (
        <SeveralOrganisations
          label={label}
          value={Array.isArray(values[name]) ? (values[name] as string[]) : []}
          onChange={fill}
          on={around.on}
        />
      )
    case 'parts':
      return <NewParts label={label} value={partsOf(values[name])} onChange={fill} />
    case 'kind':
    case 'sector':
    case 'what':
      return (
        <Choice
          label={label}
          required={!optional}
          value={text(values[name])}
          choices={choicesOf(control, around)}
          // Whoever was chosen was of the other register.
          onChange={(value) => onFill({ [name]: value, ...(control === 'what' ? { subjects: [] } : {}) })}
        />
      )
    case 'chosen':
      return (
        <ChosenRows
          label={label}
          register={text(values.register)}
          from={text(values.from)}
          on={around.on}
          value={texts(values[name])}
          onChange={fill}
        />
      )
    case 'text':
      return (
        <TextInput
          label={label}
          withAsterisk={!optional}
          value={text(values[name])}
          onChange={(event) => fill(event.currentTarget.value)}
        />
      )
  }
}

const choicesOf = (control: 'kind' | 'sector' | 'what', { kinds, sectors }: Surrounds) => {
  if (control === 'kind') return kinds
  return control === 'sector' ? sectors : Object.fromEntries(movable.map((one) => [one, holdings[one]]))
}

interface ChoiceProps {
  label: string
  required: boolean
  value: string
  choices: { readonly [value: string]: Label }
  onChange: (value: string) => void
}

const Choice = ({ label, required, value, choices, onChange }: ChoiceProps) => {
  const say = useSay()
  return (
    <NativeSelect
      label={label}
      withAsterisk={required}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{say(uiWords.choose)}</option>
      {Object.entries(choices).map(([one, named]) => (
        <option key={one} value={one}>
          {say(named)}
        </option>
      ))}
    </NativeSelect>
  )
}
