import { useQuery } from '@tanstack/react-query'
import type { KindAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { showVagueDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { type SubjectAnswer, subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useLastSegment } from '../address.ts'
import { words } from '../words.ts'
import { Facts, rowOn, SubjectPage, useShownValue } from './SubjectPage.tsx'

export const PersonScreen = () => {
  const id = useLastSegment()
  const person = useQuery(subjectOf('persons', id))
  const membership = useQuery({ ...subjectOf('memberships', id), retry: false })
  return (
    <Answered of={person}>
      {(answer) => (membership.isPending ? null : <Person person={answer} membership={membership.data} />)}
    </Answered>
  )
}

interface Props {
  person: SubjectAnswer
  membership: SubjectAnswer | undefined
}

const Person = ({ person, membership }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const shown = useShownValue()
  const about = rowOn(person, on) ?? person.rows.at(-1)
  const member = membership ? rowOn(membership, on) : undefined
  const born = typeof about?.data.bornOn === 'string' ? about.data.bornOn : null
  const cell = member?.organisation
  const vague = (value: unknown) => (typeof value === 'string' ? showVagueDay(value) : '')

  const why = (kind: KindAnswer): Label | null => {
    if (kind.verb?.on !== 'memberships') return null
    if (!member) return words.notMemberWhy
    if (kind.id.includes('recogni') && member.data.status === 'full') return words.alreadyFullWhy
    return null
  }
  const records = new Map([...person.records, ...(membership?.records ?? [])].map((one) => [one.id, one]))
  return (
    <SubjectPage
      title={about?.name ?? person.name}
      detail={[born ? say(uiWords.born, { year: born.slice(0, 4) }) : null, cell?.name]
        .filter(Boolean)
        .join(' · ')}
      registers={['persons', 'memberships']}
      subject={person.subject}
      unit={cell?.id}
      why={why}
      facts={
        <Facts
          facts={[
            [say(words.status), shown(member?.data.status)],
            [
              say(words.cell),
              cell ? (
                <InnerLink key="cell" to={`/organisations/${cell.id}`}>
                  {cell.name}
                </InnerLink>
              ) : null,
            ],
            [say(words.joinedOn), vague(member?.data.joinedOn)],
            [say(words.recognisedOn), vague(member?.data.recognisedOn)],
            [say(words.partyAgeFrom), vague(member?.data.partyAgeFrom)],
            [say(words.cardNumber), shown(member?.data.cardNumber)],
            [say(words.exempt), member?.data.exempt ? say(uiWords.yes) : ''],
            [say(words.bornOn), vague(born)],
            [say(words.sex), shown(about?.data.sex)],
            [say(words.occupation), shown(about?.data.occupation)],
          ]}
        />
      }
      records={[...records.values()].sort((a, b) =>
        a.effectiveOn === b.effectiveOn ? b.position - a.position : a.effectiveOn < b.effectiveOn ? 1 : -1,
      )}
    />
  )
}
