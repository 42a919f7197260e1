import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import { rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Steps } from './Procedures.tsx'
import { words } from './words.ts'

/** The published procedure of a case, folded above its form: its steps, papers and time limit. */
export const ProcedureNote = ({ kind }: { kind: string }) => {
  const say = useSay()
  const { on } = useScope()
  const query = useQuery(rowsOf('procedures', { on, organisation: undefined }, `kind:${kind}`))
  return query.data?.map((row) => (
    <details key={row.subject} className={classes.section}>
      <summary>
        {say(words.procedure, { name: row.name })}{' '}
        <span className={classes.quiet}>{say(words.workingDays, { days: Number(row.data.days) })}</span>
      </summary>
      <Steps row={row} />
    </details>
  ))
}
