import { Button } from '@mantine/core'
import { useState } from 'react'
import { exchangeFile } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import screens from '../../screens.module.css'
import type { ChosenFile, Given } from '../given/handed-in.ts'
import { words } from '../marks/words.ts'

/** The same Word file with what was found as comments in its margin. */
export const AnnotatedWord = ({ file, given }: { file: ChosenFile; given: Given }) => {
  const say = useSay()
  const [isSending, setSending] = useState(false)
  const [done, setDone] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const annotate = async () => {
    setSending(true)
    setProblem(null)
    try {
      const name = file.name.replace(/\.docx$/i, ' (góp ý).docx')
      download(await exchangeFile('/check/word', file.bytes, { name: file.name, day: given.day }), name)
      setDone(name)
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <Button variant="default" loading={isSending} onClick={annotate}>
        {say(words.intoWord)}
      </Button>
      {done ? (
        <span className={screens.quiet} role="status">
          {say(words.intoWordDone, { name: done })}
        </span>
      ) : null}
      {problem ? <ErrorState error={problem} onRetry={annotate} /> : null}
    </>
  )
}

const download = (bytes: Blob, name: string) => {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
