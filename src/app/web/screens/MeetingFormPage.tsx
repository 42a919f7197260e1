import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { MeetingFormScreen } from '#areas/organisations/ui/index.ts'
import { registerPage } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { useAsked } from '../address.ts'
import { useMeetingRights } from '../meeting-rights.ts'
import { keepProgram } from '../offline/keeper.ts'
import { useSession } from '../session.ts'

/** The form of one cell's meeting: one's own, or the one asked for. */
export const MeetingFormPage = () => {
  const { account } = useSession()
  const { entersFor } = useMeetingRights()
  const { on, organisation } = useScope()
  const asked = useAsked('cell') ?? (entersFor === 'own' ? undefined : organisation)
  const month = useAsked('month') ?? on.slice(0, 7)
  const found = useQuery({
    ...registerPage('party-organisations', { on, organisation: asked }),
    enabled: Boolean(asked),
  })
  const chosen = found.data?.rows.find((one) => one.subject === asked)
  const cell =
    entersFor === 'own'
      ? account.scope
      : chosen && (chosen.data.kind === 'cell' || chosen.data.kind === 'grassroots-cell')
        ? { id: chosen.subject, name: chosen.name }
        : null
  const onReady = useCallback(() => {
    if (entersFor === 'own') void keepProgram()
  }, [entersFor])
  if (asked && entersFor !== 'own' && found.isPending) return null
  return (
    <MeetingFormScreen
      account={account.name}
      cell={cell}
      month={month}
      day={on}
      door={entersFor === 'own' ? 'phone' : 'form'}
      onReady={onReady}
    />
  )
}
