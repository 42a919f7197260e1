import { GradingScreen } from '#areas/evaluation/ui/index.ts'
import { useSession } from '../session.ts'

/** The grading screen of the evaluation area, for whoever is signed in. */
export const GradingPage = () => {
  const { account, areas } = useSession()
  const area = areas.find((one) => one.id === 'evaluation')
  return (
    <GradingScreen
      account={account.name}
      mayEnter={area?.enter.includes('member.graded') ?? false}
      own={account.roles.every((role) => role === 'cell') ? account.scope?.id : undefined}
      mayRead={area?.read.includes('member-gradings') ?? false}
    />
  )
}
