import { endOfYear, yearOf } from '#kernel/calendar.ts'
import { openRows, worklist } from '#kernel/worklist.ts'
import { models, projects } from './registers.ts'

export const worklists = [
  worklist(
    'projects.under-way',
    { vi: 'Công trình chưa hoàn thành', en: 'Projects not finished' },
    {
      vi: 'Công trình đã mở, chưa hoàn thành và không dừng.',
      en: 'Projects opened, neither finished nor stopped.',
    },
    {
      reads: [projects],
      columns: { place: { vi: 'Địa bàn', en: 'Place' }, state: { vi: 'Tình trạng', en: 'State' } },
      settledBy: 'project.finished',
      desk: {
        late: (n) => ({ vi: `${n} công trình quá hạn hoàn thành`, en: `${n} projects are late` }),
        to: '/projects',
      },
      lines: openRows(projects, {
        open: (row) => row.state === 'opened' || row.state === 'building',
        due: (row) => row.due,
        values: (row) => ({ place: row.place, state: row.state }),
      }),
    },
  ),
  worklist(
    'projects.models-to-review',
    { vi: 'Mô hình chưa đánh giá năm nay', en: 'Models to review' },
    {
      vi: 'Mô hình đang thực hiện chưa có đánh giá cho năm của ngày xem.',
      en: 'Models at work without a review for the year of the day looked at.',
    },
    {
      reads: [models],
      columns: { campaign: { vi: 'Cuộc vận động', en: 'Campaign' }, place: { vi: 'Địa bàn', en: 'Place' } },
      settledBy: 'model.reviewed',
      desk: {
        late: (n) => ({ vi: `${n} mô hình quá hạn đánh giá`, en: `${n} models are late for review` }),
        soon: (n) => ({ vi: `${n} mô hình cần đánh giá trong năm`, en: `${n} models are to be reviewed` }),
        to: '/projects',
      },
      lines: openRows(models, {
        open: (row, { on }) => row.reviewedFor !== yearOf(on),
        due: (_, { on }) => endOfYear(yearOf(on)),
        values: (row) => ({ campaign: row.campaign, place: row.place }),
      }),
    },
  ),
]
