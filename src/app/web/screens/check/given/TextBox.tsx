import { Button, FileButton, Textarea } from '@mantine/core'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { showNumber } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import screens from '../../screens.module.css'
import { words } from '../marks/words.ts'
import type { GivenText } from './handed-in.ts'
import classes from './TextBox.module.css'

/** Beyond this many letters a text box lays out for seconds; its beginning is shown instead. */
const longText = 200_000
const largestFile = 20 * 1024 * 1024
const taken = '.txt,.md,.html,.htm,.docx,.pdf'

interface Props {
  label: string
  description?: string
  value: GivenText
  onChange: (value: GivenText) => void
  /** Said below the box: what cannot be taken, before it is sent. */
  onProblem: (said: string | null) => void
  rows: number
}

/** A box one pastes into, types into, or drops a file on. */
export const TextBox = ({ label, description, value, onChange, onProblem, rows }: Props) => {
  const say = useSay()
  const [isOver, setOver] = useState(false)
  const forget = useRef<() => void>(null)

  const take = async (file: File | null | undefined) => {
    if (!file) return
    // The same file, corrected, may be chosen again.
    forget.current?.()
    onProblem(null)
    if (file.size > largestFile) return onProblem(say(words.fileTooLarge))
    try {
      onChange({ ...value, file: { name: file.name, bytes: new Blob([await file.arrayBuffer()]) } })
    } catch {
      onProblem(say(words.fileGone))
    }
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (!file) return
    event.preventDefault()
    void take(file)
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const file = event.clipboardData.files[0]
    const text = event.clipboardData.getData('text/plain')
    if (file && !text) {
      event.preventDefault()
      void take(file)
    } else if (text.length > longText) {
      event.preventDefault()
      onChange({ typed: text, file: null })
    }
  }
  const isLong = value.typed.length > longText
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may also be chosen by the button
    <div
      className={classes.box}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      {value.file || isLong ? (
        <Taken
          label={label}
          name={value.file?.name ?? say(words.longPasted)}
          beginning={value.file ? null : value.typed.slice(0, 1200)}
          count={value.typed.length}
          onRemove={() => onChange(value.file ? { ...value, file: null } : { typed: '', file: null })}
        />
      ) : (
        <Textarea
          label={label}
          description={description}
          placeholder={say(words.textHint)}
          rows={rows}
          spellCheck={false}
          value={value.typed}
          onPaste={paste}
          onChange={(event) => onChange({ ...value, typed: event.currentTarget.value })}
        />
      )}
      <div className={screens.verbs}>
        <FileButton
          accept={taken}
          onChange={take}
          inputProps={{ 'aria-label': `${say(words.chooseFile)}: ${label}`, tabIndex: -1 }}
          resetRef={forget}
        >
          {(props) => (
            <Button {...props} variant="default" size="compact-md">
              {say(words.chooseFile)}
            </Button>
          )}
        </FileButton>
        <span className={screens.quiet}>{say(words.fileKinds)}</span>
      </div>
    </div>
  )
}

const Taken = ({
  label,
  name,
  beginning,
  count,
  onRemove,
}: {
  label: string
  name: string
  beginning: string | null
  count: number
  onRemove: () => void
}) => {
  const say = useSay()
  return (
    <div>
      <p className={classes.label}>{label}</p>
      <div className={classes.taken}>
        <p className={classes.name}>
          <Icon name="report" size={22} />
          <strong>{name}</strong>
          <button
            type="button"
            className={classes.remove}
            aria-label={say(words.removeFile, { name })}
            onClick={onRemove}
          >
            <Icon name="close" size={18} />
          </button>
        </p>
        {beginning ? (
          <>
            <p className={classes.beginning}>{beginning} …</p>
            <p className={screens.quiet}>{say(words.longHint, { count: showNumber(count) })}</p>
          </>
        ) : null}
      </div>
    </div>
  )
}
