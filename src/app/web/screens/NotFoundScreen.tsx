import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { EmptyState } from '#ui/states.tsx'
import { words } from '../words.ts'

export const NotFoundScreen = () => {
  const say = useSay()
  return (
    <EmptyState text={`${say(words.notFound)}. ${say(words.notFoundHelp)}`}>
      <InnerLink to="/">{say(words.desk)}</InnerLink>
    </EmptyState>
  )
}
