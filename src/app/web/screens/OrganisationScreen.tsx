import { useQuery } from '@tanstack/react-query'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { type SubjectAnswer, subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { useLastSegment } from '../address.ts'
import { words } from '../words.ts'
import { Counted } from './Counted.tsx'
import { Facts, rowOn, SubjectPage, useShownValue } from './SubjectPage.tsx'

export const OrganisationScreen = () => {
  const query = useQuery(subjectOf('party-organisations', useLastSegment()))
  return <Answered of={query}>{(answer) => <Organisation answer={answer} />}</Answered>
}

const Organisation = ({ answer }: { answer: SubjectAnswer }) => {
  const say = useSay()
  const { on } = useScope()
  const shown = useShownValue()
  const row = rowOn(answer, on)
  const parent = typeof row?.data.parent === 'string' ? row.data.parent : null
  const above = useQuery({ ...subjectOf('party-organisations', parent ?? ''), enabled: Boolean(parent) })
  return (
    <SubjectPage
      title={row?.name ?? answer.name}
      detail={
        row ? [shown(row.data.kind), shown(row.data.sector), row.data.code].filter(Boolean).join(' · ') : ''
      }
      registers={['party-organisations']}
      subject={answer.subject}
      unit={answer.subject}
      why={() => (row ? null : words.notOnDay)}
      facts={
        row ? (
          <Facts
            facts={[
              [
                say(words.membersCount),
                <Counted
                  key="members"
                  figure="members"
                  organisation={answer.subject}
                  label={say(words.membersCount)}
                />,
              ],
              [
                say(words.under),
                parent ? (
                  <InnerLink key="parent" to={`/organisations/${parent}`}>
                    {above.data?.name ?? '…'}
                  </InnerLink>
                ) : null,
              ],
              [
                say(words.members),
                <InnerLink key="list" to={`/members?at=${answer.subject}`}>
                  {say(words.open)}
                </InnerLink>,
              ],
            ]}
          />
        ) : (
          <p>{say(words.notOnDay)}</p>
        )
      }
      records={answer.records}
    />
  )
}
