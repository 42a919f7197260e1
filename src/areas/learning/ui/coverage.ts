import type { RegisterLine } from '#kernel/answers.ts'
import { type DueState, stateOf } from '#ui/due.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export interface Organisation {
  id: string
  name: string
}
export interface Studied extends Organisation {
  on: string
  conference: string
}

/** One paper, who of the grassroots organisations has studied it, and who has not. */
export interface Covered {
  paper: string
  number: string
  title: string
  due: string
  /** 'done' once everybody has studied it, whatever its day; open where there is nobody to count. */
  state: DueState
  studied: Studied[]
  yet: Organisation[]
  /** Conferences about it, the first one first. */
  conferences: { id: string; name: string; on: string; by: string }[]
}

/** Papers a conference was about. */
const papersOf = (conference: RegisterLine): string[] =>
  Array.isArray(conference.data.papers)
    ? conference.data.papers.map((one: { id?: unknown }) => text(one.id))
    : []

/** What has to be studied: it has a day for it, somebody has studied it already, or a conference was about it. */
export const toStudy = (
  papers: readonly RegisterLine[],
  studies: readonly RegisterLine[],
  conferences: readonly RegisterLine[] = [],
): RegisterLine[] => {
  const studied = new Set([
    ...studies.map((one) => text(one.data.document)),
    ...conferences.flatMap(papersOf),
  ])
  return papers.filter((one) => text(one.data.studyDue) || studied.has(one.subject))
}

/** Papers newest first; of several conferences of one organisation on a paper the first is told. */
export const coverageOf = (
  papers: readonly RegisterLine[],
  organisations: readonly RegisterLine[],
  studies: readonly RegisterLine[],
  on: string,
  conferences: readonly RegisterLine[] = [],
): Covered[] => {
  const first = new Map<string, RegisterLine>()
  for (const study of studies) {
    const key = `${text(study.data.document)} ${text(study.data.organisation)}`
    const before = first.get(key)
    if (!before || study.from < before.from) first.set(key, study)
  }
  return [...papers]
    .sort((a, b) => (a.from === b.from ? (a.name < b.name ? -1 : 1) : a.from < b.from ? 1 : -1))
    .map((line): Covered => {
      const studied: Studied[] = []
      const yet: Organisation[] = []
      for (const { subject: id, name } of organisations) {
        const study = first.get(`${line.subject} ${id}`)
        if (study) studied.push({ id, name, on: study.from, conference: text(study.data.conference) })
        else yet.push({ id, name })
      }
      const due = text(line.data.studyDue)
      return {
        paper: line.subject,
        number: text(line.data.number),
        title: text(line.data.title),
        due,
        state: yet.length ? stateOf(due, on) : studied.length ? 'done' : 'open',
        studied,
        yet,
        conferences: conferences
          .filter((one) => papersOf(one).includes(line.subject))
          .map((one) => ({
            id: one.subject,
            name: one.name,
            on: text(one.data.heldOn),
            by: one.organisation?.name ?? '',
          }))
          .sort((a, b) => (a.on < b.on ? -1 : 1)),
      }
    })
}
