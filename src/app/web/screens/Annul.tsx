import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RecordAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { send } from '#ui/api.ts'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSession } from '../session.ts'

const tenMinutes = 10 * 60 * 1000

interface Props {
  record: Pick<RecordAnswer, 'id' | 'enteredBy' | 'recordedAt'>
  /** Says what was done, once it is done. */
  onDone: (told: Label) => void
}

/** Hoàn tác within ten minutes by the same person; Hủy bỏ, with a reason, for ever. */
export const Annul = ({ record, onDone }: Props) => {
  const say = useSay()
  const client = useQueryClient()
  const { account } = useSession()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const own = record.enteredBy === account.name || record.enteredBy === account.displayName
  const isFresh = own && Date.now() - new Date(record.recordedAt).getTime() < tenMinutes

  const reverse = async (event?: FormEvent) => {
    event?.preventDefault()
    setProblem(null)
    try {
      await send('POST', `/records/${record.id}/reversal`, reason ? { reason } : {})
      onDone(reason ? uiWords.annulled : uiWords.undone)
      await client.invalidateQueries({ queryKey: ['book'] })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <>
      {isFresh ? (
        <Button variant="default" onClick={() => reverse()}>
          {say(uiWords.undo)}
        </Button>
      ) : null}
      <Button variant="default" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {say(uiWords.annul)}
      </Button>
      {isAsking ? (
        <form onSubmit={reverse} style={{ alignItems: 'end', display: 'flex', flexBasis: '100%', gap: 10 }}>
          <TextInput
            label={say(uiWords.annulReason)}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            style={{ flex: 1, maxWidth: 520 }}
          />
          <Button type="submit">{say(uiWords.annul)}</Button>
        </form>
      ) : null}
      {problem ? <ErrorState error={problem} /> : null}
    </>
  )
}
