// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid lays out its own rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself holds the focus
import { useMediaQuery } from '@mantine/hooks'
import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Query } from './api.ts'
import { showNumber } from './days.ts'
import { useGo } from './InnerLink.tsx'
import { keep, keptJson } from './kept.ts'
import { useSay } from './language.tsx'
import classes from './RegisterTable.module.css'
import { RegisterTools } from './RegisterTools.tsx'
import type { Choice, Filters, TableColumn, View } from './register-view.ts'
import { EmptyState, ErrorState, PartialNote, Skeleton } from './states.tsx'
import { useRegisterRows } from './use-register-rows.ts'
import { words } from './words.ts'

interface Props {
  register: string
  /** What the screen asks besides what is typed and filtered here. */
  query: Query
  columns: readonly TableColumn[]
  choices: readonly Choice[]
  to: (line: RegisterLine) => string
  /** What belongs here and how it gets here, when the register is empty. */
  empty: ReactNode
  /** Columns that wait to be chosen. */
  hiddenAtFirst?: readonly string[]
}

const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, RegisterLine>()
const phone = '(max-width: 760px)'
/** Pixels of a row: a line of a phone holds three texts, a row of a table one. */
const heightOf = (isPhone: boolean, isLines: boolean) => (isLines ? 72 : isPhone ? 44 : 36)

/** A register as a spreadsheet: arrows, columns, saved views, and as many rows as there are. */
export const RegisterTable = ({
  register,
  query,
  columns,
  choices,
  to,
  empty,
  hiddenAtFirst = [],
}: Props) => {
  const say = useSay()
  const go = useGo()
  const id = useId()
  const [view, setView] = useState<View>(() =>
    keptJson(`view.${register}`, { q: '', filters: {}, hidden: hiddenAtFirst }),
  )
  const [place, setPlace] = useState({ row: 0, column: 0 })
  const scroller = useRef<HTMLDivElement>(null)
  const asked: Query = {
    ...query,
    q: view.q || undefined,
    filter: filterText(view.filters) || undefined,
  }
  const isPhone = useMediaQuery(phone, false, { getInitialValueInEffect: false })
  const isLines = isPhone && columns.some((one) => one.onPhone)
  const rowHeight = heightOf(isPhone, isLines)
  const { first, error, total, rowAt, look, refetch } = useRegisterRows(register, asked)

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const until = items.at(-1)?.index ?? 0
  useEffect(() => look(from, until), [look, from, until])
  useEffect(() => keep(`view.${register}`, JSON.stringify(view)), [register, view])

  const onScreen = items.map((item) => rowAt(item.index) ?? blank(item.index))
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((one) =>
          helper.accessor((line) => one.text(line), { id: one.field, header: say(one.label) }),
        ),
      ),
    [columns, say],
  )
  const { measure } = virtual
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is another measure
  useEffect(() => measure(), [measure, rowHeight])
  const table = useTable({
    features,
    columns: definitions,
    data: onScreen,
    getRowId: (line) => `${line.subject}.${line.from}`,
    state: { columnVisibility: Object.fromEntries(view.hidden.map((field) => [field, false])) },
  })
  const shown = table.getVisibleLeafColumns().flatMap((one) => columns.filter((at) => at.field === one.id))
  const rows = table.getRowModel().rows
  const letters = shown.map((one) => lettersIn(one, say(one.label), first?.rows ?? []))
  const least = letters.map((count) => count * letterWidth + 1.5)
  const template = isLines
    ? 'minmax(0, 1fr)'
    : shown.map((one, index) => `minmax(${least[index]}rem, ${one.width})`).join(' ')
  const minWidth = isLines ? '0' : `${least.reduce((sum, one) => sum + one, 0)}rem`

  const move = (row: number, column: number) => {
    const next = {
      row: Math.max(0, Math.min(total - 1, row)),
      column: Math.max(0, Math.min(isLines ? 0 : shown.length - 1, column)),
    }
    setPlace(next)
    virtual.scrollToIndex(next.row)
  }
  const onKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const steps: { [key: string]: [number, number] } = {
      ArrowDown: [place.row + 1, place.column],
      ArrowUp: [place.row - 1, place.column],
      ArrowRight: [place.row, place.column + 1],
      ArrowLeft: [place.row, place.column - 1],
      PageDown: [place.row + page, place.column],
      PageUp: [place.row - page, place.column],
      Home: event.ctrlKey ? [0, 0] : [place.row, 0],
      End: event.ctrlKey ? [total - 1, place.column] : [place.row, shown.length - 1],
    }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      move(step[0], step[1])
    }
    const line = event.key === 'Enter' ? rowAt(place.row) : undefined
    if (line) go(to(line))
  }

  if (error && !first) return <ErrorState error={error} onRetry={refetch} />
  if (!first) return <Skeleton lines={8} />
  const isFiltered = Boolean(asked.q || asked.filter)
  return (
    <div className={classes.register}>
      <RegisterTools
        register={register}
        query={asked}
        columns={columns}
        choices={choices}
        view={view}
        onView={setView}
        total={total}
      />
      {first.partial ? <PartialNote /> : null}
      {total === 0 ? (
        isFiltered ? (
          <EmptyState text={say(words.noRows)} />
        ) : (
          empty
        )
      ) : (
        <div
          ref={scroller}
          className={classes.scroller}
          role="grid"
          aria-label={say(first.label)}
          aria-rowcount={total + 1}
          aria-colcount={isLines ? 1 : shown.length}
          aria-activedescendant={`${id}.${place.row}.${place.column}`}
          tabIndex={0}
          onKeyDown={onKey}
        >
          {isLines ? null : (
            <div
              className={classes.head}
              role="row"
              aria-rowindex={1}
              style={{ gridTemplateColumns: template, minWidth }}
            >
              {shown.map((one) => (
                <div
                  key={one.field}
                  role="columnheader"
                  className={one.numeric ? classes.numeric : undefined}
                >
                  {say(one.label)}
                </div>
              ))}
            </div>
          )}
          <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
            {items.map((item, index) => {
              const line = rowAt(item.index)
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the grid
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  className={classes.row}
                  data-current={item.index === place.row || undefined}
                  style={{
                    gridTemplateColumns: template,
                    minWidth,
                    height: item.size,
                    transform: `translateY(${item.start}px)`,
                  }}
                  onClick={() => line && go(to(line))}
                >
                  {isLines ? (
                    <div id={`${id}.${item.index}.0`} role="gridcell" className={classes.phoneLine}>
                      {(['title', 'aside', 'detail'] as const).map((place) => (
                        <span key={place} className={classes[place]}>
                          {line ? told(columns, line, place) : '…'}
                        </span>
                      ))}
                    </div>
                  ) : (
                    shown.map((one, column) => (
                      <div
                        key={one.field}
                        id={`${id}.${item.index}.${column}`}
                        role="gridcell"
                        className={one.numeric ? classes.numeric : undefined}
                        data-here={(item.index === place.row && column === place.column) || undefined}
                        title={line && tooLong(one.text(line), letters[column])}
                      >
                        {line ? (one.show?.(line) ?? String(rows[index]?.getValue(one.field) ?? '')) : '…'}
                      </div>
                    ))
                  )}
                </div>
              )
            })}
          </div>
        </div>
      )}
      <p className={classes.count}>{say(words.rows, { count: showNumber(total) })}</p>
    </div>
  )
}

export const filterText = (filters: Filters): string =>
  Object.entries(filters)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${field}:${value}`)
    .join(',')

/** What a row says at one place of its line on a phone. */
const told = (columns: readonly TableColumn[], line: RegisterLine, place: TableColumn['onPhone']): string =>
  columns
    .filter((one) => one.onPhone === place)
    .map((one) => one.text(line))
    .filter(Boolean)
    .join(' · ')

const blank = (index: number): RegisterLine => ({
  subject: `row-${index}`,
  name: '',
  organisation: null,
  from: '0001-01-01' as RegisterLine['from'],
  to: null,
  opened: '',
  data: {},
})

/** Rem of a letter at the size of the table: that of a capital, above the middle of all. */
const letterWidth = 0.62
const mostLetters = 42

/** As many letters as the column shows at once: its head and the first rows whole, long texts begun. */
const lettersIn = (column: TableColumn, head: string, lines: readonly RegisterLine[]): number =>
  Math.min(mostLetters, Math.max(4, head.length, ...lines.map((line) => column.text(line).length)))

const tooLong = (text: string, letters = 0): string | undefined => (text.length > letters ? text : undefined)
