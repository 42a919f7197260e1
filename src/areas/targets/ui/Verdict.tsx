import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import own from './Targets.module.css'
import { words } from './words.ts'

/** Met, not met, or not at its last day yet: by shape and word, never by colour alone. */
export const Verdict = ({ met }: { met: boolean | null }) => {
  const say = useSay()
  const state = met === null ? 'underWay' : met ? 'met' : 'notMet'
  const shape = { underWay: 'ring', met: 'circle', notMet: 'square' } as const
  const pace = { underWay: 'on-course', met: 'met', notMet: 'late' } as const
  return (
    <span className={own.pace} data-pace={pace[state]}>
      <Shape name={shape[state]} /> {say(words[state])}
    </span>
  )
}
