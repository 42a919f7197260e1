import { OpinionsScreen } from '#areas/council/ui/index.ts'
import { useMayEnter, useSession } from '../session.ts'

/** The table of opinions of a voter contact, for whoever is signed in. */
export const OpinionsPage = () => {
  const { account, book } = useSession()
  return (
    <OpinionsScreen
      account={account.name}
      home={account.scope?.id ?? book.root.id}
      mayEnter={useMayEnter('voter-contact.held')}
    />
  )
}
