import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { attentionOn, officesOf, postsOf, vacancies } from './posts.ts'

const line = (subject: string, name: string, data: object): RegisterLine => ({
  subject,
  name,
  organisation: { id: 'o', name: 'Đảng bộ huyện' },
  from: '2020-01-01' as RegisterLine['from'],
  to: null,
  opened: '',
  data: { ...data },
})
const positions = [
  line('deputy', '', { title: 'Phó ban', role: 'deputy-leader', seats: 2, 'unit.name': 'Ban Dân vận' }),
  line('head', '', { title: 'Trưởng ban', role: 'leader', seats: 1, 'unit.name': 'Ban Dân vận' }),
  line('member', '', { title: 'Thành viên', role: 'steering-member', seats: 3 }),
  line('village', '', { title: 'Trưởng buôn', role: 'village-head', seats: 1, place: 'buôn' }),
  line('cell', '', { title: 'Bí thư chi bộ', role: 'secretary', seats: 1, place: 'buôn' }),
]
const tenures = [
  line('t1', 'An', { person: 'an', post: 'head', noticeOn: '2024-09-01', termEndsOn: '2025-01-15' }),
  line('t2', 'An', { person: 'an', post: 'member', forPost: 'head', 'forPost.name': 'Trưởng ban' }),
  line('t3', 'Bình', { person: 'bình', post: 'member', forPost: 'head', 'forPost.name': 'Trưởng ban' }),
]
const posts = postsOf(positions, tenures)

test('posts stand in their office, heads first, with what is vacant', () => {
  const [office] = officesOf(posts, 'agency', false)
  expect(office).toMatchObject({ home: 'Ban Dân vận' })
  expect(office?.posts.map((post) => [post.title, vacancies(post)])).toEqual([
    ['Trưởng ban', 0],
    ['Phó ban', 2],
  ])
  expect(officesOf(posts, 'agency', true)[0]?.posts.map(({ id }) => id)).toEqual(['deputy'])
  expect(
    officesOf(posts, 'village', false)[0]
      ?.posts.map(({ id }) => id)
      .sort(),
  ).toEqual(['cell', 'village'])
})

test('what waits is due, then overdue; a steering member who left the post waits from that day', () => {
  const on = (day: string) => attentionOn(posts, day).map(({ holder, what }) => [holder.tenure, what])
  expect(on('2024-08-31')).toEqual([['t3', 'left-post']])
  expect(on('2024-09-01')).toContainEqual(['t1', 'due'])
  expect(on('2025-01-15')).toContainEqual(['t1', 'overdue'])
})
