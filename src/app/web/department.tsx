import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { DepartmentRights } from '#ui/DepartmentPage.tsx'
import { useSession } from './session.ts'

/** What whoever is signed in may do in a department. */
const useRightsIn = (area: string): DepartmentRights => {
  const granted = useSession().areas.find((one) => one.id === area)
  return {
    mayEnter: (kind) => granted?.enter.includes(kind) ?? false,
    mayRead: (register) => granted?.read.includes(register) ?? false,
  }
}

/** The screen of a department, loaded when it is first opened, for whoever is signed in. */
export const departmentScreen = (area: string, load: () => Promise<ComponentType<DepartmentRights>>) =>
  lazyRouteComponent(async () => {
    const Screen = await load()
    return { default: () => <Screen {...useRightsIn(area)} /> }
  })
