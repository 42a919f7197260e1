import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useAddress } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { registerPage, type SubjectAnswer, subjectOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { useSegment } from '../address.ts'
import { words } from '../words.ts'
import { OrganisationScreen } from './OrganisationScreen.tsx'
import { PersonScreen } from './PersonScreen.tsx'
import { Facts, rowOn, SubjectPage, useShownValue } from './SubjectPage.tsx'

/** Registers whose subjects have a page of their department. */
const pages: { readonly [register: string]: string } = {
  directives: '/resolutions',
  projects: '/projects',
  funds: '/funds',
}

/** A subject of any register; people and organisations have pages of their own. */
export const SubjectScreen = () => {
  const register = useSegment(2)
  const id = useSegment(3)
  if (register === 'persons' || register === 'memberships') return <PersonScreen />
  if (register === 'party-organisations') return <OrganisationScreen />
  return <Subject key={`${register}.${id}`} register={register} id={id} />
}

const Subject = ({ register, id }: { register: string; id: string }) => {
  const query = useQuery(subjectOf(register, id))
  return <Answered of={query}>{(answer) => <Found register={register} answer={answer} />}</Answered>
}

const Found = ({ register, answer }: { register: string; answer: SubjectAnswer }) => {
  const say = useSay()
  const shown = useShownValue()
  const { on } = useScope()
  const columns = useQuery(registerPage(register, { on, page: 1, pageSize: 1 })).data?.columns ?? []
  const row = rowOn(answer, on)
  if (row && pages[register]) return <Forward to={`${pages[register]}/${answer.subject}`} />
  return (
    <SubjectPage
      title={row?.name ?? answer.name}
      detail={row?.organisation?.name}
      registers={[register]}
      subject={answer.subject}
      unit={row?.organisation?.id}
      why={() => (row ? null : words.notOnDay)}
      facts={
        <Facts
          facts={columns.map(
            (one) =>
              [say(one.label), shown(row?.data[`${one.field}.name`] ?? row?.data[one.field], one)] as const,
          )}
        />
      }
      records={answer.records}
    />
  )
}

/** Goes on to the page meant, so that the way back does not lead here again. */
const Forward = ({ to }: { to: string }) => {
  const router = useRouter()
  const address = useAddress()(to)
  useEffect(() => router.history.replace(address), [router, address])
  return null
}
