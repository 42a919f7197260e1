import { useQueries, useQuery } from '@tanstack/react-query'
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
import { bringsIn, whyNotOfMember } from '../verb-reasons.ts'
import { words } from '../words.ts'
import { Facts, rowOn, SubjectPage, useShownValue } from './SubjectPage.tsx'

/** Registers whose subject is the person; a verb needs the person in the register it acts on. */
const states = ['memberships', 'admissions', 'transits', 'former-members'] as const

export const PersonScreen = () => {
  const id = useLastSegment()
  const person = useQuery(subjectOf('persons', id))
  const others = useQueries({
    queries: states.map((register) => ({ ...subjectOf(register, id), retry: false })),
  })
  return (
    <Answered of={person}>
      {(answer) =>
        others.some((one) => one.isPending) ? null : (
          <Person person={answer} others={others.map((one) => one.data)} />
        )
      }
    </Answered>
  )
}

interface Props {
  person: SubjectAnswer
  /** In the order of `states`; undefined where the account may not look. */
  others: readonly (SubjectAnswer | undefined)[]
}

const Person = ({ person, others }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const shown = useShownValue()
  const about = rowOn(person, on) ?? person.rows.at(-1)
  const rows = others.map((one) => (one ? rowOn(one, on) : undefined))
  const member = rows[0]
  const born = typeof about?.data.bornOn === 'string' ? about.data.bornOn : null
  const cell = member?.organisation
  const vague = (value: unknown) => (typeof value === 'string' ? showVagueDay(value) : '')

  const why = (kind: KindAnswer): Label | null => {
    const register = kind.verb?.on
    if (register === 'persons') return bringsIn.has(kind.id) && member ? words.alreadyMemberWhy : null
    const row = rows[states.indexOf(register as (typeof states)[number])]
    if (register === 'memberships') return row ? whyNotOfMember(kind.id, row) : words.notMemberWhy
    return row ? null : words.noSuchStateWhy
  }
  const records = new Map([person, ...others].flatMap((one) => (one?.records ?? []).map((at) => [at.id, at])))
  return (
    <SubjectPage
      title={about?.name ?? person.name}
      detail={[born ? say(uiWords.born, { year: born.slice(0, 4) }) : null, cell?.name]
        .filter(Boolean)
        .join(' · ')}
      registers={['persons', ...states]}
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
