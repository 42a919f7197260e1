import { queryOptions } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Problem } from '#ui/api.ts'
import { keepOnDevice, onDevice } from '#ui/on-device.ts'
import { allRows } from '#ui/use-register-rows.ts'
import type { Month } from './months.ts'

export interface OnRoll {
  id: string
  name: string
}

/** One cell as its form needs it: who has to come, how many are exempt, and which months are told already. */
export interface Roll {
  due: OnRoll[]
  exempt: number
  told: { month: Month; form: string; day: string | null; door: string }[]
}

const asks = (line: RegisterLine): boolean => line.data.exempt !== true && !line.data.guestAt

const rollFrom = (members: readonly RegisterLine[], meetings: readonly RegisterLine[]): Roll => ({
  due: members.filter(asks).map((one) => ({ id: one.subject, name: one.name })),
  exempt: members.filter((one) => !asks(one)).length,
  told: meetings
    .filter((one) => one.data.state === 'held')
    .map(({ data }) => ({
      month: String(data.month),
      form: String(data.form),
      day: data.heldOn ? String(data.heldOn) : null,
      door: String(data.door),
    })),
})

/** From the book, and kept on the device for when there is no network. */
export const rollOf = (cell: string, on: string) =>
  queryOptions({
    queryKey: ['book', 'roll', cell, on],
    networkMode: 'always' as const,
    queryFn: async (): Promise<Roll> => {
      const name = `roll.${cell}`
      try {
        const [members, meetings] = await Promise.all([
          allRows('memberships', { on, organisation: cell }, () => {}),
          allRows('cell-meetings', { on, organisation: cell, filter: `year:${on.slice(0, 4)}` }, () => {}),
        ])
        const roll = rollFrom(members, meetings)
        keepOnDevice(name, roll)
        return roll
      } catch (error) {
        const kept = onDevice<Roll>(name)
        if (error instanceof Problem && error.status === 0 && kept) return kept
        throw error
      }
    },
  })
