import type { Browser } from 'playwright-core'
import type { SubmittedRecord } from '#kernel/record.ts'
import { Hand } from '../hand.ts'
import { officeDuties } from '../month.ts'
import { at, place } from '../office.ts'
import { namesIn } from '../replay.ts'
import { signedIn, type World } from '../world.ts'

interface Conclusion {
  title?: string
  text?: string
}

const conclusionsOf = ({ body }: SubmittedRecord) => (body.conclusions ?? []) as (string | Conclusion)[]
const wordsOf = (one: string | Conclusion | undefined): string =>
  typeof one === 'string' ? one : (one?.title ?? one?.text ?? 'Rà soát chỉ tiêu chưa đạt')

/** A meeting told with as many conclusions as one has; the first is somebody's task with a due day. */
export const minutesWithTasks = async (browser: Browser, world: World, who: string) => {
  const hand = new Hand(await signedIn(browser, world, who))
  const { page } = hand
  const held = world.records.filter(
    (one) => one.kind === 'committee-meeting.held' && one.decidedOn.startsWith('2023'),
  )
  const all = held.reduce((sum, one) => sum + conclusionsOf(one).length, 0)
  const several = Math.max(1, Math.ceil(all / held.length))
  const told = held.filter((one) => conclusionsOf(one).length > 0).at(-1)
  const day = '2024-03-12'
  const task = world.records.findLast((one) => one.kind === 'task.assigned')
  const responsible = await namesIn([page], world, day)('persons', String(task?.body.responsible))
  if (!responsible) throw new Error('nobody is responsible')
  hand.begin(officeDuties.minutes.id)
  await at(page, world, `/?on=${day}`)
  await hand.tap(place(page, 'Cuộc họp, lịch công tác'))
  await hand.type(page.getByLabel('Tổng số ủy viên'), '11', 'Tổng số ủy viên')
  await hand.type(page.getByLabel('Có mặt').first(), '10', 'Có mặt')
  for (let nth = 1; nth <= several; nth++) {
    if (nth > 1) await hand.tap(page.getByRole('button', { name: 'Thêm kết luận' }))
    const said = `${wordsOf(told && conclusionsOf(told)[nth - 1])} (${nth})`
    await hand.type(page.getByLabel(`Kết luận ${nth}`), said, `Kết luận ${nth}`)
  }
  await hand.find(
    page.getByLabel('Đồng chí chịu trách nhiệm').first(),
    responsible,
    'Đồng chí chịu trách nhiệm',
  )
  await hand.type(page.getByLabel('Hạn', { exact: true }).first(), '31/5/2024', 'Hạn')
  await hand.tap(page.getByRole('button', { name: 'Ghi cuộc họp và 1 nhiệm vụ' }))
  await page
    .getByText(/^Đã ghi sổ/)
    .first()
    .waitFor()
  return hand
}
