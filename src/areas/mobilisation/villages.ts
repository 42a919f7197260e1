import type { Day } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type History, historyIn, type Need } from '#kernel/register.ts'
import { type Place, places, villageKinds } from '#subjects/places.ts'
import { notAVillage } from './refusals.ts'

// What every list of villages asks of the register of places: that each is a village, whose it is, what it is called.

/** A rule's request for each of these villages, by its id. */
export const villagesNeeded = (ids: readonly string[]): { [id: string]: Need<Place> } =>
  Object.fromEntries(ids.map((id) => [id, historyIn(places, id)]))

type Known = { readonly [id: string]: History<Place> }

const isVillage = (kind: Place['kind'] | undefined): boolean => villageKinds.some((one) => one === kind)

/** Refuses what is a commune, or no place at all, on the day. */
export const onlyVillages = (ids: readonly string[], known: Known, on: Day, field: string): Refusal[] =>
  ids
    .filter((id) => !isVillage(known[id]?.on(on)?.kind))
    .map((id) => notAVillage({ name: known[id]?.latest?.row.name ?? '?' }, { field }))

/** What of a village is frozen into a record: its name, its kind and the Party organisation of the place. */
export interface VillageThen {
  id: string
  name: string
  kind: string
  home: string
}

export const villagesThen = (ids: readonly string[], known: Known, on: Day): VillageThen[] =>
  ids.flatMap((id) => {
    const row = known[id]?.on(on)
    return row ? [{ id, name: row.name, kind: row.kind, home: row.home }] : []
  })
