import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ReportAnswer } from '#kernel/report-answers.ts'
import { send } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { DropPanel } from '#ui/DropPanel.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useGo } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { ErrorState } from '#ui/states.tsx'
import type { ClosedReport } from '../closed-reports.ts'
import { words } from '../words.ts'
import { owedCount } from './ReportOwed.tsx'
import screens from './screens.module.css'

/** "Chốt số liệu": freezes what this draft says. */
export const CloseReport = ({ report }: { report: ReportAnswer }) => {
  const say = useSay()
  const go = useGo()
  const client = useQueryClient()
  const [missingAllowed, setMissingAllowed] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const [isClosing, setClosing] = useState(false)
  const missing = report.missing.length
  const owed = owedCount(report)
  const close = async (event: FormEvent) => {
    event.preventDefault()
    setClosing(true)
    setProblem(null)
    try {
      const { template, period, rounding, known, organisation } = report
      const asked = { ...period, organisation: organisation.id, rounding, known, missingAllowed }
      const path = `/reports/${encodeURIComponent(template)}/close`
      const closed = await send<ClosedReport>('POST', path, asked)
      await client.invalidateQueries({ queryKey: ['book'] })
      go(`/reports/closed/${closed.id}`)
    } catch (error) {
      setProblem(error)
      setClosing(false)
    }
  }
  return (
    <DropPanel
      faceClass={button.face}
      face={
        <>
          {say(words.closeReport)} <Icon name="down" size={16} />
        </>
      }
    >
      {() => (
        <form className={screens.asking} onSubmit={close}>
          <p>{say(words.closeHelp)}</p>
          {owed ? <p>{say(words.closeOwed, { count: owed })}</p> : null}
          {missing ? (
            <Checkbox
              label={say(words.closeWithMissing, { count: missing })}
              checked={missingAllowed}
              onChange={(event) => setMissingAllowed(event.currentTarget.checked)}
            />
          ) : null}
          {problem ? <ErrorState error={problem} /> : null}
          <div>
            <Button type="submit" loading={isClosing} disabled={missing > 0 && !missingAllowed}>
              {say(words.closeReport)}
            </Button>
          </div>
        </form>
      )}
    </DropPanel>
  )
}
