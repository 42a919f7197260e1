import type { Membership } from '#subjects/memberships.ts'
import type { PartyOrganisation } from '#subjects/party-organisations.ts'
import type { Person } from '#subjects/persons.ts'
import type { Place } from '#subjects/places.ts'
import type { Unit } from '#subjects/units.ts'

// Rows that stand where a test begins, plain but for what it says of them. Areas do not import one another,
// so what another area has entered stands in a story as its rows.

export const anOrganisation = (told: Partial<PartyOrganisation> = {}): PartyOrganisation => ({
  name: 'Tổ chức',
  kind: 'cell',
  parent: null,
  sector: 'residential',
  code: null,
  serves: [],
  ...told,
})

export const aPlace = (told: Partial<Place> & Pick<Place, 'home'>): Place => ({
  name: 'Địa bàn',
  kind: 'commune',
  parent: null,
  ethnicMinority: false,
  speciallyDifficult: false,
  border: false,
  ...told,
})

export const aUnit = (told: Partial<Unit> & Pick<Unit, 'home'>): Unit => ({
  name: 'Đơn vị',
  kind: 'agency',
  level: 'district',
  place: null,
  code: null,
  ...told,
})

export const aPerson = (name: string, told: Partial<Person> = {}): Person => ({
  fullName: name,
  givenName: name,
  sortKey: name,
  bornOn: '1980',
  sex: 'male',
  ethnicity: null,
  occupation: null,
  education: null,
  residence: null,
  ...told,
})

/** A full member since 2010. */
export const aMembership = (told: Partial<Membership> & Pick<Membership, 'person' | 'cell'>): Membership => ({
  status: 'full',
  decidedOn: '2010',
  joinedOn: '2010',
  recognisedOn: '2011',
  partyAgeFrom: '2010',
  deductedMonths: 0,
  cardNumber: null,
  exempt: false,
  readmitted: false,
  guestAt: null,
  ...told,
})
