import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { useSession } from './session.ts'

/** What whoever is signed in may see of a department, and enter from its page: also what another one keeps. */
const useRightsIn = (area: string): DepartmentRights => {
  const { areas } = useSession()
  const granted = areas.find((one) => one.id === area)
  return {
    mayEnter: (kind) => areas.some((one) => one.enter.includes(kind)),
    mayRead: (register) => granted?.read.includes(register) ?? false,
  }
}

/** The screen of a department, loaded when it is first opened, for whoever is signed in. */
export const departmentScreen = (area: string, load: () => Promise<ComponentType<DepartmentRights>>) =>
  lazyRouteComponent(async () => {
    const Screen = await load()
    return { default: () => <Screen {...useRightsIn(area)} /> }
  })
