import { studies, studyConferences } from '#areas/learning/registers.ts'
import { addDays } from '#kernel/calendar.ts'
import { directives } from '#subjects/directives.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { type HomeLines, type HomeRow, lineIf, look, someOf } from './line.ts'

const soonDays = 60
const to = '/learning'

const grassrootsIn = (rows: readonly HomeRow[]): HomeRow[] =>
  rows.filter(({ data }) => grassrootsKinds.some((one) => one === data.kind))

/** Papers whose day has come or comes soon, and who has not studied them yet. */
export const studyLines: HomeLines = async (asked) => {
  const soon = addDays(asked.on, soonDays)
  const papers = (await asked.rows(directives.id)).filter(
    ({ data }) => data.studyDue && String(data.studyDue) <= soon,
  )
  if (papers.length === 0) return []
  const organisations = grassrootsIn(await asked.rows(partyOrganisations.id))
  const studied = new Set(
    (await asked.rows(studies.id)).map(({ data }) => `${data.document} ${data.organisation}`),
  )
  return papers.flatMap(({ subject, data }) => {
    const left = organisations.filter((one) => !studied.has(`${subject} ${one.subject}`))
    const isLate = String(data.studyDue) < asked.on
    const due = String(data.studyDue).split('-').reverse().join('/')
    return lineIf(left.length, (n) => ({
      level: isLate ? 'late' : 'due',
      area: 'learning',
      text: {
        vi: `${n} tổ chức cơ sở đảng chưa học tập ${data.number ?? data.title}, hạn ${due}`,
        en: `${n} organisations have not studied ${data.number ?? data.title}, due ${due}`,
      },
      detail: someOf(
        left.map((one) => String(one.data.name)),
        (more) => ({ vi: `${more} tổ chức nữa`, en: `${more} more` }),
      ),
      to,
      action: look,
    }))
  })
}

/** Conferences whose attendance nobody has told. */
export const attendanceLines: HomeLines = async (asked) => {
  const conferences = await asked.rows(studyConferences.id)
  const awaited = conferences.filter(({ data }) => data.attendance === 'awaited').length
  return lineIf(awaited, (n) => ({
    level: 'waiting',
    area: 'learning',
    text: {
      vi: `${n} hội nghị học tập chưa báo số người dự`,
      en: `${n} study conferences have not told their attendance`,
    },
    to,
    action: look,
  }))
}
