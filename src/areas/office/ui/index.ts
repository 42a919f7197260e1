export { CalendarMonthScreen } from './CalendarMonthScreen.tsx'
export { CalendarScreen } from './CalendarScreen.tsx'
export { PapersScreen } from './PapersScreen.tsx'
export { ProcedureNote } from './ProcedureNote.tsx'
