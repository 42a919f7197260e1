import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { ask, withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words } from '../words.ts'
import { ClosedReports } from './ClosedReports.tsx'
import screens from './screens.module.css'

interface Listed {
  id: string
  title: Label
  /** The period its template is made for. */
  period?: { from: string; to: string } | null
}

export const ReportsScreen = () => {
  const say = useSay()
  const query = useQuery({
    queryKey: ['reports'],
    queryFn: ({ signal }) => ask<Listed[]>('/reports', {}, signal),
  })
  return (
    <div className={screens.screen}>
      <h1>{say(words.reports)}</h1>
      <Answered of={query}>
        {(reports) =>
          reports.length === 0 ? (
            <EmptyState text={say(words.noReports)} />
          ) : (
            <ul style={{ display: 'grid', gap: 10, listStyle: 'none', margin: 0, padding: 0 }}>
              {reports.map((one) => (
                <li key={one.id}>
                  <InnerLink to={withQuery(`/reports/${one.id}`, { ...one.period })} className={button.face}>
                    <Icon name="report" /> {say(one.title)}
                  </InnerLink>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <ClosedReports />
    </div>
  )
}
