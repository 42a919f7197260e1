import type { z } from 'zod'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { chosen, form, newSubject } from '#subjects/fields.ts'
import { caseFigures } from '../case-figures.ts'
import { channels, type Intake, landMatters } from '../intakes.ts'
import {
  answerersIn,
  caseOpened,
  casePosts,
  faultsOf,
  lineFields,
  linesOf,
  numbersOf,
  request,
  type Taken,
  taken,
  unitsNamed,
} from '../receiving.ts'
import { nothingChosen } from '../refusals.ts'

interface Door<L extends z.core.$ZodShape> {
  id: string
  intake: Intake
  label: Label
  help: Label
  /** Shape of one line, and what it asks for in words. */
  line: L
  ask: (line: z.output<z.ZodObject<L>>) => string
  /** "phản ánh" */
  noun: Label
}

/** A door through which requests come: a day's or a week's file is one record with many lines. */
const door = <L extends z.core.$ZodShape>({ id, intake, label, help, line, ask, noun }: Door<L>): Kind => {
  type Line = z.output<z.ZodObject<L>> & { number?: number; to?: string }
  const linesIn = (body: { file: string; requests: unknown }): Taken[] => {
    const lines = body.requests as Line[]
    return taken(body.file, lines).map((one, index) => ({
      ...(one as object),
      subject: one.subject,
      request: ask(lines[index] as never),
    }))
  }
  const typed = (body: { requests: unknown }) => body.requests as Line[]
  return kind(id, {
    label,
    help,
    addsTo: [caseFigures[intake].received.id],
    days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
    body: form({
      file: newSubject('council-cases', { vi: 'Danh sách', en: 'List' }),
      requests: linesOf(line, { vi: `Các ${noun.vi}`, en: noun.en }),
    }),
    needs: ({ body }) => unitsNamed(typed(body)),
    rule: ({ body, effectiveOn }) => [
      typed(body).length === 0 && nothingChosen({}, { field: 'requests' }),
      ...faultsOf(linesIn(body), numbersOf(typed(body)), effectiveOn).map((one) => ({
        ...one,
        field: 'requests',
      })),
    ],
    facts: ({ body, effectiveOn }, loaded) => ({ answerers: answerersIn(typed(body), loaded, effectiveOn) }),
    posts: ({ body, effectiveOn }) => casePosts(linesIn(body), intake, effectiveOn),
    changes: ({ body, organisation, effectiveOn, facts }) =>
      linesIn(body).map((one) =>
        caseOpened(one, { intake, home: organisation, on: effectiveOn, answerers: facts.answerers }),
      ),
    tells: {
      vi: ({ body }) => {
        const [first] = linesIn(body)
        return `Tiếp nhận ${typed(body).length} ${noun.vi}${typed(body).length === 1 && first ? `: ${first.request}` : ''}`
      },
      en: ({ body }) => `${typed(body).length} ${noun.en} received`,
    },
  })
}

/** Kiến nghị in writing. Complaints and denunciations are the inspection's, with other rules of secrecy. */
export const petitionsReceived = door({
  id: 'petition.received',
  intake: 'petition',
  label: { vi: 'Tiếp nhận đơn kiến nghị', en: 'Petitions received' },
  help: {
    vi: 'Đơn kiến nghị, phản ánh gửi HĐND, UBND. Đơn khiếu nại, tố cáo ghi ở phần kiểm tra. Không ghi người gửi.',
    en: 'Petitions to the council or people’s committee. Complaints and denunciations are entered with inspection. The sender is not kept.',
  },
  noun: { vi: 'đơn kiến nghị', en: 'petitions' },
  line: { request: request(), ...lineFields },
  ask: (line) => line.request,
})

export const hotLineReceived = door({
  id: 'hot-line.received',
  intake: 'hot-line',
  label: { vi: 'Tiếp nhận phản ánh qua đường dây nóng', en: 'Hot-line reports received' },
  help: {
    vi: 'Phản ánh về thủ tục hành chính qua đường dây nóng. Không ghi số máy gọi đến.',
    en: 'Reports on procedures through the hot line. The calling number is not kept.',
  },
  noun: { vi: 'phản ánh', en: 'reports' },
  line: { request: request(), channel: chosen(channels, { vi: 'Kênh', en: 'Channel' }), ...lineFields },
  ask: (line) => line.request,
})

/** The intake register of the working group on land certificates: what it is about comes from a closed list. */
export const landReportsReceived = door({
  id: 'land-report.received',
  intake: 'land-report',
  label: { vi: 'Tiếp nhận phản ánh về cấp giấy chứng nhận đất', en: 'Reports on land certificates' },
  help: {
    vi: 'Sổ tiếp nhận của Tổ công tác. Chỉ chọn nội dung trong danh sách; không ghi người phản ánh và người bị phản ánh.',
    en: 'The register of the working group: from a list only; neither who reports nor who is reported is kept.',
  },
  noun: { vi: 'phản ánh', en: 'reports' },
  line: { matter: chosen(landMatters, { vi: 'Về việc', en: 'About' }), ...lineFields },
  ask: (line) => landMatters[line.matter].vi,
})
