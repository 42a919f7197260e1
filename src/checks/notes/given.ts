import type { Day } from '#kernel/calendar.ts'
import type { CheckNote } from '#kernel/check-answers.ts'
import { readClaims } from '../claims/read-claims.ts'
import { type NotesAsked, notesOf } from './notes.ts'

/** The notes of a text with the claims read from it. */
export const notesIn = (text: string, asked: NotesAsked = {}): CheckNote[] =>
  notesOf(text, readClaims(text), asked)

export const on = (day: string): NotesAsked => ({ day: day as Day })
