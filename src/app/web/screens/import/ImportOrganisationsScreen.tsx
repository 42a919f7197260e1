import { useMayEnter } from '../../session.ts'
import { words as common } from '../../words.ts'
import { type ImportList, ImportScreen } from './ImportScreen.tsx'
import { words } from './words.ts'

const organisations: ImportList = {
  list: 'organisations',
  title: words.importOrganisations,
  help: words.help,
  notAllowed: words.notAllowed,
  already: words.already,
  register: { to: '/organisations', label: common.organisations },
  next: { to: '/members/import', label: common.importMembers },
}

export const ImportOrganisationsScreen = () => (
  <ImportScreen of={organisations} mayImport={useMayEnter('organisation.brought-forward')} />
)
