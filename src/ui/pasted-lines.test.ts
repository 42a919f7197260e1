import { expect, it } from 'vitest'
import { pastedLines, readLines } from './pasted-lines.ts'
import { fieldsOf } from './record-schema.ts'

const fields = fieldsOf({
  type: 'object',
  properties: {
    village: { control: 'subject', register: 'places', label: { vi: 'Thôn, buôn', en: 'Village' } },
    attended: { type: 'integer', label: { vi: 'Lượt người dự', en: 'Attendance' } },
    topic: {
      control: 'choice',
      choices: { trees: { vi: 'Trồng cây', en: 'Trees' } },
      label: { vi: 'Nội dung', en: 'Topic' },
    },
  },
})
const places = new Map([
  ['Buôn Jun', 'jun'],
  ['Buôn Yuk La 3', 'yuk la 3'],
])
const find = async (register: string, name: string) => (register === 'places' ? places.get(name) : undefined)

const read = (table: string) => readLines(pastedLines(table, fields), fields, find)

it('takes columns in the order of the fields, a counting column left out', async () => {
  const { values, unknown } = await read('1\tBuôn Jun\t1.250\ttrong cay\n2\tBuôn Yuk La 3\t90\tTrồng cây\n')
  expect(values).toEqual([
    { village: 'jun', attended: 1250, topic: 'trees' },
    { village: 'yuk la 3', attended: 90, topic: 'trees' },
  ])
  expect(unknown).toEqual([])
})

it('takes columns in any order under their headings, and leaves out what the form does not ask', async () => {
  const { values } = await read('Lượt người dự\tGhi chú\tThôn, buôn\r\n40\tmưa\tBuôn Jun\r\n')
  expect(values).toEqual([{ village: 'jun', attended: 40 }])
})

it('tells what it does not understand and leaves it blank', async () => {
  const { values, unknown } = await read('Buôn Lạ\tnhiều\tTrồng cây\nBuôn Jun\t7\t')
  expect(values).toEqual([{ topic: 'trees' }, { village: 'jun', attended: 7 }])
  expect(unknown).toEqual(['Buôn Lạ', 'nhiều'])
})

it('a line break within a quoted cell stays within its line', async () => {
  const { values } = await read('"Buôn\nJun"\t7')
  expect(values).toEqual([{ village: 'jun', attended: 7 }])
})
