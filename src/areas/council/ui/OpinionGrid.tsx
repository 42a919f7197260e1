import type { ClipboardEvent, KeyboardEvent } from 'react'
import classes from '#ui/Department.module.css'
import { InOrder } from '#ui/InOrder.tsx'
import { useSay } from '#ui/language.tsx'
import { fieldIds, fields } from '../intakes.ts'
import own from './Council.module.css'
import { type Column, columns, type Known, pasted, type Typed } from './opinion-sheet.ts'
import { words } from './words.ts'

const labels = {
  request: words.request,
  field: words.fieldName,
  place: words.place,
  to: words.sendTo,
  due: words.dueDay,
} as const

interface Props {
  sheet: readonly Typed[]
  onChange: (sheet: readonly Typed[]) => void
  communes: readonly Known[]
  units: readonly Known[]
}

/** Opinions down, what is known of them across; a table of a spreadsheet is pasted whole into any cell. */
export const OpinionGrid = ({ sheet, onChange, communes, units }: Props) => {
  const say = useSay()
  const type = (line: number, column: Column, value: string) =>
    onChange(sheet.map((one, at) => (at === line ? { ...one, [column]: value } : one)))
  const paste = (line: number, column: Column) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    onChange(pasted(text, { line, column }, sheet))
  }
  return (
    <div className={classes.scroll}>
      <table className={own.grid}>
        <thead>
          <tr>
            <th scope="col">{say(words.number)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(labels[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InOrder of={sheet}>
            {(line, at) => (
              <tr>
                <th scope="row">{at + 1}</th>
                {columns.map((column) => (
                  <td key={column} data-column={column}>
                    <input
                      aria-label={say(words.cellName, { number: at + 1, column: say(labels[column]) })}
                      data-column={column}
                      list={listOf[column]}
                      value={line[column] ?? ''}
                      onChange={(event) => type(at, column, event.currentTarget.value)}
                      onKeyDown={goDown}
                      onPaste={paste(at, column)}
                    />
                  </td>
                ))}
              </tr>
            )}
          </InOrder>
        </tbody>
      </table>
      <Names id="opinion-fields" names={fieldIds.map((id) => say(fields[id]))} />
      <Names id="opinion-communes" names={communes.map((one) => one.name)} />
      <Names id="opinion-units" names={units.map((one) => one.name)} />
    </div>
  )
}

const listOf: { readonly [column in Column]?: string } = {
  field: 'opinion-fields',
  place: 'opinion-communes',
  to: 'opinion-units',
}

const Names = ({ id, names }: { id: string; names: readonly string[] }) => (
  <datalist id={id}>
    {names.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)

/** Enter goes down the column, as in a spreadsheet. */
const goDown = (event: KeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const { column } = event.currentTarget.dataset
  const cells = [...document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)]
  cells[cells.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
}
