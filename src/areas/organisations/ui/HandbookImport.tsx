import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportAnswer } from '#kernel/answers.ts'
import { sendFile } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import classes from './Meetings.module.css'
import { words } from './words.ts'

/** The e-handbook's attendance list: looked through first, then taken; what is in the book stays. */
export const HandbookImport = () => {
  const say = useSay()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const read = async (list: File, dry: boolean) => {
    setSending(true)
    setProblem(null)
    try {
      setAnswer(await sendFile<ImportAnswer>('/import/meetings', list, { dry: dry ? 1 : 0, valid: 1 }))
      if (!dry) await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const choose = (list: File | null) => {
    setFile(list)
    setAnswer(null)
    if (list) void read(list, true)
  }
  return (
    <div className={`${classes.import} no-print`}>
      <FileButton
        onChange={choose}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      >
        {(props) => (
          <Button variant="default" loading={isSending} {...props}>
            {say(words.importHandbook)}
          </Button>
        )}
      </FileButton>
      {problem ? <ErrorState error={problem} /> : null}
      {answer ? (
        <div className={classes.told} role="status">
          <p>
            {file?.name}: {say(answer.dry ? words.couldTake : words.tookIn, { count: answer.accepted })} ·{' '}
            {say(words.leftAlone, { count: answer.already })}
            {answer.errors.length > 0 ? ` · ${say(words.rowsWrong, { count: answer.errors.length })}` : null}
          </p>
          {answer.errors.length > 0 ? (
            <ul>
              {answer.errors.slice(0, 20).map((one) => (
                <li key={`${one.row} ${one.message}`}>
                  {say(words.rowSays, { row: one.row, message: one.message })}
                </li>
              ))}
            </ul>
          ) : null}
          {answer.dry && file && answer.accepted > 0 ? (
            <Button loading={isSending} onClick={() => read(file, false)}>
              {say(words.takeIn, { count: answer.accepted })}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => choose(null)}>
            {say(uiWords.close)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
