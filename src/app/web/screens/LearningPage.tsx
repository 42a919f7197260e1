import { LearningScreen } from '#areas/learning/ui/index.ts'
import { useSession } from '../session.ts'

/** The year of learning and publicity, for whoever is signed in. */
export const LearningPage = () => {
  const area = useSession().areas.find((one) => one.id === 'learning')
  return (
    <LearningScreen
      mayEnter={(kind) => area?.enter.includes(kind) ?? false}
      mayRead={(register) => area?.read.includes(register) ?? false}
    />
  )
}
