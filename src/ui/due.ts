/** How a day something is due stands to the day looked at; 'done' once it is met, however late. */
export type DueState = 'done' | 'late' | 'soon' | 'open'

const soonDays = 30
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether a day is past, near or neither; what has no day is never late. */
export const stateOf = (due: string, on: string): 'late' | 'soon' | 'open' => {
  if (!due) return 'open'
  if (due < on) return 'late'
  return daysBetween(on, due) <= soonDays ? 'soon' : 'open'
}
