import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Query } from './api.ts'
import { copyText, tabSeparated } from './clipboard.ts'
import { DropPanel } from './DropPanel.tsx'
import { showNumber } from './days.ts'
import { Icon } from './Icon.tsx'
import { keep, keptJson } from './kept.ts'
import { useSay } from './language.tsx'
import classes from './RegisterTable.module.css'
import type { Choice, TableColumn, View } from './register-view.ts'
import { allRows } from './use-register-rows.ts'
import { words } from './words.ts'

interface Props {
  register: string
  query: Query
  columns: readonly TableColumn[]
  choices: readonly Choice[]
  view: View
  onView: (view: View) => void
  total: number
}

/** Above a register: the search, the filters as chips, columns, saved views, copy. */
export const RegisterTools = ({ register, query, columns, choices, view, onView, total }: Props) => {
  const say = useSay()
  const [q, setQ] = useState(view.q)
  const [told, setTold] = useState('')
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  useEffect(() => {
    const timer = setTimeout(() => {
      if (q !== view.q) onView({ ...view, q })
    }, 220)
    return () => clearTimeout(timer)
  }, [q, view, onView])

  const filter = (field: string, value: string) =>
    onView({ ...view, filters: { ...view.filters, [field]: value } })
  const hide = (field: string, isHidden: boolean) => {
    const others = view.hidden.filter((one) => one !== field)
    onView({ ...view, hidden: isHidden ? [...others, field] : others })
  }
  const show = (next: View) => {
    setQ(next.q)
    onView(next)
  }
  const copy = async () => {
    const shown = columns.filter((one) => !view.hidden.includes(one.field))
    const lines = await allRows(register, query, (done, all) =>
      setTold(say(words.loadingCount, { done: showNumber(done), total: showNumber(all) })),
    )
    const rows = lines.map((line) => shown.map((one) => one.text(line)))
    await copyText(tabSeparated([shown.map((one) => say(one.label)), ...rows]))
    setTold(say(words.copied, { count: showNumber(lines.length) }))
  }
  const rest = (
    <>
      {choices.map((one) => (
        <NativeSelect
          key={one.field}
          aria-label={say(one.label)}
          value={view.filters[one.field] ?? ''}
          onChange={(event) => filter(one.field, event.currentTarget.value)}
        >
          <option value="">
            {say(one.label)}: {say(words.all).toLowerCase()}
          </option>
          {Object.entries(one.choices).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </NativeSelect>
      ))}
      <DropPanel
        face={
          <>
            <Icon name="columns" size={18} /> {say(words.columns)}
          </>
        }
      >
        {() => (
          <div className={classes.list}>
            {columns.map((one) => (
              <Checkbox
                key={one.field}
                label={say(one.label)}
                checked={!view.hidden.includes(one.field)}
                onChange={(event) => hide(one.field, !event.currentTarget.checked)}
              />
            ))}
          </div>
        )}
      </DropPanel>
      <SavedViews register={register} view={view} onView={show} />
      <Button
        variant="default"
        leftSection={<Icon name="copy" size={18} />}
        disabled={total === 0}
        onClick={() => copy().catch(() => setTold(say(words.failed)))}
      >
        {say(words.copy)}
      </Button>
    </>
  )
  const chips = choices.filter((one) => view.filters[one.field])
  return (
    <div className={`${classes.tools} no-print`}>
      <div className={classes.bar}>
        <TextInput
          className={classes.find ?? ''}
          aria-label={say(words.search)}
          placeholder={say(words.findByTyping)}
          leftSection={<Icon name="search" size={18} />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        {isPhone ? (
          <details className={classes.folded}>
            <summary>{say(words.filters)}</summary>
            <div className={classes.bar}>{rest}</div>
          </details>
        ) : (
          rest
        )}
      </div>
      <div className={classes.bar} aria-live="polite">
        {chips.map((one) => (
          <button
            key={one.field}
            type="button"
            className={classes.chip}
            onClick={() => filter(one.field, '')}
          >
            {say(one.label)}: {say(one.choices[view.filters[one.field] ?? ''] ?? words.all)}
            <Icon name="close" size={14} />
          </button>
        ))}
        {told ? <span className={classes.count}>{told}</span> : null}
      </div>
    </div>
  )
}

interface Saved {
  name: string
  view: View
}

const SavedViews = ({ register, view, onView }: Pick<Props, 'register' | 'view' | 'onView'>) => {
  const say = useSay()
  const [saved, setSaved] = useState<readonly Saved[]>(() => keptJson<Saved[]>(`views.${register}`, []))
  const [name, setName] = useState('')
  const put = (next: readonly Saved[]) => {
    setSaved(next)
    keep(`views.${register}`, JSON.stringify(next))
  }
  return (
    <DropPanel
      face={
        <>
          {say(words.views)} <Icon name="down" size={16} />
        </>
      }
    >
      {(close) => (
        <div className={classes.list}>
          {saved.map((one) => (
            <div key={one.name} className={classes.saved}>
              <button
                type="button"
                className={classes.chosen}
                onClick={() => {
                  onView(one.view)
                  close()
                }}
              >
                {one.name}
              </button>
              <button
                type="button"
                className={classes.chip}
                onClick={() => put(saved.filter((other) => other.name !== one.name))}
              >
                {say(words.forget)}
              </button>
            </div>
          ))}
          <form
            className={classes.list}
            onSubmit={(event) => {
              event.preventDefault()
              if (!name.trim()) return
              put([...saved.filter((one) => one.name !== name.trim()), { name: name.trim(), view }])
              setName('')
            }}
          >
            <TextInput
              label={say(words.viewName)}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {say(words.saveView)}
            </Button>
          </form>
        </div>
      )}
    </DropPanel>
  )
}
