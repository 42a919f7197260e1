import type { Day } from '#kernel/calendar.ts'
import { Choice } from './Choice.tsx'
import { today } from './days.ts'
import { words } from './words.ts'

interface Props {
  /** Undefined: the structure of the time. */
  value: Day | undefined
  onChange: (structure: Day | undefined) => void
}

const choices = [
  { id: 'then', label: words.structureThen },
  { id: 'now', label: words.structureNow },
] as const

/** Whether an organisation is counted as it was, or with all that went into it since. */
export const StructureChoice = ({ value, onChange }: Props) => (
  <Choice
    legend={words.structure}
    choices={choices}
    value={value === undefined ? 'then' : 'now'}
    onChange={(id) => onChange(id === 'then' ? undefined : today())}
  />
)
