import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { useSession } from './session.ts'

/**
 * What whoever is signed in may see and enter on a department's page, also of what another department keeps.
 * Who has no part in the department sees nothing of it.
 */
const useRightsIn = (area: string): DepartmentRights => {
  const { areas, account } = useSession()
  const isOfIt = areas.some((one) => one.id === area)
  return {
    mayEnter: (kind) => areas.some((one) => one.enter.includes(kind)),
    mayRead: (register) => isOfIt && areas.some((one) => one.read.includes(register)),
    person: account.person,
  }
}

/** The screen of a department, loaded when it is first opened, for whoever is signed in. */
export const departmentScreen = (area: string, load: () => Promise<ComponentType<DepartmentRights>>) =>
  lazyRouteComponent(async () => {
    const Screen = await load()
    return { default: () => <Screen {...useRightsIn(area)} /> }
  })
