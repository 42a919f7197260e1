import { useQuery } from '@tanstack/react-query'
import type { Label } from '#kernel/label.ts'
import { ask } from './api.ts'
import button from './Button.module.css'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import classes from './RecordForm.module.css'
import { words } from './words.ts'

interface DraftPaper {
  template: string
  title: Label
}

/** The papers a draft would yield, marked «Dự thảo» and without a number. Nothing where there are none. */
export const DraftPapers = ({ draft }: { draft: string }) => {
  const say = useSay()
  const { data: papers = [] } = useQuery({
    queryKey: ['book', 'draft-papers', draft],
    queryFn: ({ signal }) => ask<DraftPaper[]>(`/drafts/${draft}/papers`, {}, signal),
    retry: false,
  })
  if (papers.length === 0) return null
  return (
    <div className={classes.verbs}>
      {papers.map(({ template, title }) => (
        <a
          key={template}
          className={button.face}
          href={`/api/drafts/${draft}/papers/${template}.docx`}
          aria-label={say(words.draftPaperOf, { title: say(title) })}
        >
          <Icon name="print" size={18} /> {say(title)} ({say(words.draftPaper)})
        </a>
      ))}
    </div>
  )
}
