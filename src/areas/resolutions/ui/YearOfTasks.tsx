import { Counts } from '#ui/Count.tsx'
import { words } from './words.ts'

/** What was set for the year of the day looked at, and what became of it. */
export const YearOfTasks = () => (
  <Counts
    of={[
      { figure: 'resolutions.year-work', label: words.set },
      { figure: 'resolutions.year-work[direction]', label: words.ofThemDirections },
      { figure: 'resolutions.year-done', label: words.done },
      { figure: 'resolutions.year-open', label: words.underWay },
      { figure: 'resolutions.year-carried', label: words.carried },
      { figure: 'resolutions.year-dropped', label: words.dropped },
    ]}
  />
)
