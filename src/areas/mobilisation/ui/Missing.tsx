import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import classes from '#ui/Department.module.css'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'

/** Villages that none of these ids names, folded away under their count. */
export const MissingVillages = ({ label, covered }: { label: Label; covered: ReadonlySet<unknown> }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const places = useQuery(rowsOf('places', { on, organisation }))
  const missing = (places.data ?? []).filter((one) => one.data.parent !== null && !covered.has(one.subject))
  if (!missing.length) return null
  return (
    <div className={classes.folds}>
      <details>
        <summary>
          {say(label)} ({missing.length})
        </summary>
        <ul className={classes.names}>
          {missing.map((one) => (
            <li key={one.subject}>
              <InnerLink to={`/registers/places/${one.subject}`}>{one.name}</InnerLink>{' '}
              <span className={classes.quiet}>{String(one.data['parent.name'] ?? '')}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
