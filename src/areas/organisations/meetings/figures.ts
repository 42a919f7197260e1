import type { Figure } from '#kernel/figure.ts'
import {
  absences,
  attendance,
  attendanceByName,
  attendanceDue,
  attendanceShare,
  attenders,
} from './figures/attendance.ts'
import { cells, cellsExcused, cellsMet, cellsSilent, cellsWithoutTheme } from './figures/cells.ts'
import { excusedTooOften, poorlyAttended, shortMeetings, withUnexcused } from './figures/criteria.ts'
import { cellsWithTheme, meetings, notHeld, regularMeetings, thematicMeetings } from './figures/held.ts'
import { visitFigures } from './figures/visits.ts'

export const meetingFigures: readonly Figure[] = [
  meetings,
  regularMeetings,
  thematicMeetings,
  cellsWithTheme,
  notHeld,
  cells,
  cellsMet,
  cellsExcused,
  cellsSilent,
  cellsWithoutTheme,
  attendance,
  attendanceDue,
  attendanceShare,
  attendanceByName,
  attenders,
  absences,
  poorlyAttended,
  withUnexcused,
  shortMeetings,
  excusedTooOften,
  ...visitFigures,
]
