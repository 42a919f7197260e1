import { MembersTabs } from '#areas/members/ui/index.ts'
import type { RegisterLine } from '#kernel/answers.ts'
import { showDay, showVagueDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { RegisterTable } from '#ui/RegisterTable.tsx'
import type { TableColumn } from '#ui/register-view.ts'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { choices } from '../choices.ts'
import { useMayEnter } from '../session.ts'
import { words } from '../words.ts'
import { useShownValue } from './SubjectPage.tsx'
import screens from './screens.module.css'

const vagueDay = (value: unknown): string => (typeof value === 'string' ? showVagueDay(value) : '')

const filters = [
  { field: 'status', label: words.status, choices: choices.membershipStatus },
  { field: 'exempt', label: words.exempt, choices: choices.yesNo },
]

/** Everybody who is a member on the day, under the chosen organisation. */
export const MembersScreen = () => {
  const say = useSay()
  const scope = useScope()
  const shown = useShownValue()
  const mayImport = useMayEnter('member.brought-forward', 'person.recorded')
  const text = (field: string) => (line: RegisterLine) => shown(line.data[field])
  const columns: TableColumn[] = [
    { field: 'name', label: words.fullName, width: '1.6fr', text: (line) => line.name, onPhone: 'title' },
    { field: 'bornOn', label: words.bornOn, width: '7.5rem', text: (line) => vagueDay(line.data.bornOn) },
    { field: 'sex', label: words.sex, width: '6rem', text: text('sex') },
    {
      field: 'cell',
      label: words.cell,
      width: '1.6fr',
      text: (line) => line.organisation?.name ?? '',
      onPhone: 'detail',
    },
    { field: 'status', label: words.status, width: '12rem', text: text('status'), onPhone: 'aside' },
    {
      field: 'joinedOn',
      label: words.joinedOn,
      width: '8.5rem',
      text: (line) => vagueDay(line.data.joinedOn),
    },
    {
      field: 'recognisedOn',
      label: words.recognisedOn,
      width: '9rem',
      text: (line) => vagueDay(line.data.recognisedOn),
    },
    {
      field: 'exempt',
      label: words.exempt,
      width: '8.5rem',
      text: (line) => (line.data.exempt ? say(uiWords.yes) : ''),
    },
  ]
  return (
    <div className={screens.screen}>
      <MembersTabs />
      <div className={screens.head}>
        <h1>{say(words.members)}</h1>
        <p className={screens.quiet}>{say(uiWords.asOf, { day: showDay(scope.on) })}</p>
        {mayImport ? <InnerLink to="/members/import">{say(words.importMembers)}</InnerLink> : null}
      </div>
      <RegisterTable
        register="memberships"
        query={{ on: scope.on, organisation: scope.organisation }}
        columns={columns}
        choices={filters}
        hiddenAtFirst={['sex', 'exempt']}
        to={(line) => `/members/${line.subject}`}
        empty={
          <EmptyState text={say(words.noMembers)}>
            {mayImport ? <InnerLink to="/members/import">{say(words.importMembers)}</InnerLink> : null}
            <InnerLink to="/enter">{say(words.enter)}</InnerLink>
          </EmptyState>
        }
      />
    </div>
  )
}
