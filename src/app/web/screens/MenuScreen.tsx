import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Departments } from '../navigation.tsx'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

/** Thêm: every place of the account, for those who have no bar beside the screen. */
export const MenuScreen = () => {
  const say = useSay()
  const session = useSession()
  const { on } = useScope()
  return (
    <div className={screens.screen}>
      <h1 id="menu">{say(words.everyPlace)}</h1>
      <nav aria-labelledby="menu">
        <Departments session={session} on={on} />
      </nav>
    </div>
  )
}
