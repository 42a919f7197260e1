import { TextInput } from '@mantine/core'
import { DayField } from '#ui/DayField.tsx'
import { useSay } from '#ui/language.tsx'
import { words as uiWords } from '#ui/words.ts'
import { type Draft, text } from './draft.ts'
import classes from './reorganise.module.css'
import { words } from './words.ts'

interface Props {
  draft: Draft
  onChange: (next: Partial<Draft>) => void
}

const day = (value: string | undefined) => value as Draft['decidedOn']

/** The paper all of it rests on: without its number nothing is entered. */
export const Decision = ({ draft, onChange }: Props) => {
  const say = useSay()
  const { basis } = draft
  const part = (name: 'number' | 'issuer' | 'title') => ({
    value: text(basis[name]),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ basis: { ...basis, [name]: event.currentTarget.value } }),
  })
  return (
    <section className={classes.decision}>
      <h2>{say(words.decision)}</h2>
      <div className={classes.days}>
        <TextInput label={say(uiWords.basisNumber)} withAsterisk {...part('number')} />
        <TextInput label={say(uiWords.basisIssuer)} {...part('issuer')} />
        <DayField
          label={say(words.decidedOn)}
          required
          value={draft.decidedOn}
          onChange={(next) => onChange({ decidedOn: day(next) })}
        />
        <DayField
          label={say(words.effectiveOn)}
          value={draft.effectiveOn}
          onChange={(next) => onChange({ effectiveOn: day(next) })}
        />
      </div>
      <p className={classes.quiet}>{say(words.effectiveHelp)}</p>
      <TextInput label={say(uiWords.basisTitle)} {...part('title')} />
    </section>
  )
}
