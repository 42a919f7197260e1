import { useSession } from './session.ts'

/** For whom this account tells meetings: nobody, the one cell of its scope, or several. */
export const useMeetingRights = (): { account: string; entersFor: 'none' | 'own' | 'several' } => {
  const { account, areas } = useSession()
  const mayEnter = areas.some((area) => area.enter.includes('cell-meeting.held'))
  const ownOnly = account.roles.every((role) => role === 'cell')
  return { account: account.name, entersFor: mayEnter ? (ownOnly ? 'own' : 'several') : 'none' }
}
