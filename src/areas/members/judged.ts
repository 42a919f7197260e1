import { type Day, printDay } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type History, historyIn } from '#kernel/register.ts'
import { type Membership, memberships, type Transit, transits } from '#subjects/memberships.ts'
import { holdsMembers, type PartyOrganisation, partyOrganisations } from '#subjects/party-organisations.ts'
import { type Person, persons } from '#subjects/persons.ts'
import { alreadyAMember, inTransit, memberOfAnotherCell, notACell, notAMember } from './refusals.ts'

/** What every rule about one person asks to see. */
export const storyOf = (person: string) => ({
  person: historyIn(persons, person),
  membership: historyIn(memberships, person),
  transit: historyIn(transits, person),
})

interface Story {
  person: History<Person>
  membership: History<Membership>
  transit: History<Transit>
}

const nameIn = ({ person }: Story): string => person.latest?.row.fullName ?? ''

/** The record must be about a member of the cell whose work it is. */
export const mustBeMemberOf = (story: Story, cell: string, day: Day): (Refusal | false)[] => {
  const details = { name: nameIn(story), day: printDay(day) }
  const row = story.membership.on(day)
  if (row) return [row.cell !== cell && memberOfAnotherCell(details, { field: 'person' })]
  return [
    story.transit.on(day)
      ? inTransit(details, { field: 'person' })
      : notAMember(details, { field: 'person' }),
  ]
}

/** Nobody is a member twice. */
export const mustNotBeMember = (story: Story, day: Day): (Refusal | false)[] => {
  const details = { name: nameIn(story), day: printDay(day) }
  return [
    story.membership.on(day) !== undefined && alreadyAMember(details, { field: 'person' }),
    story.transit.on(day) !== undefined && inTransit(details, { field: 'person' }),
  ]
}

/** Only cells have members of their own. */
export const mustBeCell = (cell: History<PartyOrganisation>, day: Day, field?: string): Refusal | false => {
  const row = cell.on(day)
  return row !== undefined && !holdsMembers(row.kind) && notACell({}, field ? { field } : {})
}

export const cellOf = (organisation: string | undefined) => historyIn(partyOrganisations, organisation)

/**
 * Whether somebody was a full member on a day. A member brought forward was one before the book was
 * opened if the day of recognition says so.
 */
export const isFullOn = (membership: History<Membership>, day: Day): boolean => {
  const row = membership.on(day)
  if (row) return row.status === 'full'
  const first = membership.first
  if (!first || day >= first.from || first.row.status !== 'full') return false
  return first.row.recognisedOn === null || first.row.recognisedOn <= day
}
