export { CalendarScreen } from './CalendarScreen.tsx'
export { PapersScreen } from './PapersScreen.tsx'
