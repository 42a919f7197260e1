import { useMayEnter } from '../../session.ts'
import { words } from '../../words.ts'
import { type ImportList, ImportScreen } from './ImportScreen.tsx'

const members: ImportList = {
  list: 'members',
  title: words.importMembers,
  help: words.importHelp,
  notAllowed: words.importNotAllowed,
  already: words.importAlready,
  register: { to: '/members', label: words.members },
}

export const ImportMembersScreen = () => (
  <ImportScreen of={members} mayImport={useMayEnter('member.brought-forward', 'person.recorded')} />
)
