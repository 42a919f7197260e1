import { NativeSelect } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Refusal } from '#kernel/refusal.ts'
import { showVagueDay } from '#ui/days.ts'
import { RefusalText } from '#ui/Foresight.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { gradeIds, grades, reasonsNotGraded } from '../grades.ts'
import classes from './Grading.module.css'
import { type Choice, gradeOfKey, isOpen, type Line } from './minutes.ts'
import { short, words } from './words.ts'

interface Props {
  line: Line
  choice: Choice | undefined
  refusal: Refusal | undefined
  mayEnter: boolean
  onChoose: (choice: Choice | undefined) => void
  /** Moves the focus by so many rows. */
  onMove: (by: number) => void
}

/** One member: four grades or none, one of them. */
export const GradeRow = ({ line, choice, refusal, mayEnter, onChoose, onMove }: Props) => {
  const say = useSay()
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    const grade = gradeOfKey(event.key)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!grade && !step && event.key !== '0') return
    event.preventDefault()
    if (grade) onChoose({ grade })
    else if (!step) onChoose(undefined)
    onMove(step ?? (grade ? 1 : 0))
  }
  const who = (
    <th scope="row" className={classes.who}>
      {line.name}{' '}
      <span className={classes.quiet}>{line.bornOn ? showVagueDay(line.bornOn).slice(-4) : ''}</span>
    </th>
  )
  if (!isOpen(line) || !mayEnter)
    return (
      <tr>
        {who}
        <td colSpan={5} className={classes.settled}>
          <Settled line={line} />
        </td>
      </tr>
    )
  const isNone = choice !== undefined && 'reason' in choice
  return (
    <>
      <tr onKeyDown={onKey} data-chosen={choice ? '' : undefined} data-refused={refusal ? '' : undefined}>
        {who}
        {gradeIds.map((grade) => (
          <td key={grade} className={classes.choice}>
            <label>
              <input
                type="radio"
                name={line.person}
                checked={choice !== undefined && 'grade' in choice && choice.grade === grade}
                onChange={() => onChoose({ grade })}
                aria-label={say(words.graded, { name: line.name, grade: say(grades[grade]) })}
              />
              <span aria-hidden="true">{say(short[grade])}</span>
            </label>
          </td>
        ))}
        <td className={classes.choice}>
          <label>
            <input
              type="radio"
              name={line.person}
              checked={isNone}
              onChange={() => onChoose({ reason: null })}
              aria-label={say(words.graded, { name: line.name, grade: say(words.none) })}
            />
            <span aria-hidden="true">{say(words.none)}</span>
          </label>
        </td>
      </tr>
      {isNone || refusal ? (
        <tr className={classes.beneath}>
          <td colSpan={6}>
            {isNone ? (
              <NativeSelect
                className={classes.reason}
                aria-label={say(words.reason, { name: line.name })}
                value={choice.reason ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onChoose({
                    reason: value in reasonsNotGraded ? (value as keyof typeof reasonsNotGraded) : null,
                  })
                }
                data={[
                  { value: '', label: say(words.chooseReason) },
                  ...Object.entries(reasonsNotGraded).map(([value, label]) => ({ value, label: say(label) })),
                ]}
              />
            ) : null}
            {refusal ? <RefusalText refusal={refusal} /> : null}
          </td>
        </tr>
      ) : null}
    </>
  )
}

const Settled = ({ line }: { line: Line }) => {
  const say = useSay()
  if (line.known) {
    const { grade, record } = line.known
    const told = grade in grades ? grades[grade as keyof typeof grades] : words.none
    return record ? <InnerLink to={`/records/${record}`}>{say(told)}</InnerLink> : say(told)
  }
  return line.exempt ? say(words.exempt) : say(words.awaiting)
}
