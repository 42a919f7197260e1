import { describe, expect, test } from 'vitest'
import { sentenceSubject } from '#kernel/report-sentence.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { anOrganisation } from '#testing/rows.ts'
import { sentenceBased } from './kinds.ts'

const district = idOf('huyện')
const task = idOf('nhiệm vụ')
const report = { template: 'bao-cao-nam', from: '2023-01-01', to: '2023-12-31' }
const said = 'Giữ nền nếp sinh hoạt chi bộ.'

const book = () =>
  new Story().stands(
    partyOrganisations,
    district,
    '2022-12-31',
    anOrganisation({ name: 'Đảng bộ huyện', kind: 'district-body' }),
  )
const named = (basis: string[], more: object = {}) => ({
  organisation: district,
  on: '2024-01-05',
  body: { ...report, text: said, basis, ...more },
})

describe('The basis of a sentence', () => {
  test('is at least one thing of the book, for a period that does not end before it begins', () => {
    expect(book().when(sentenceBased, named([])).refused).toEqual(['sentence-basis-empty'])
    expect(book().when(sentenceBased, named([task], { to: '2022-12-31' })).refused).toEqual([
      'sentence-period-turned',
    ])
  })

  test('belongs to the sentence by its words, from the last day of the report on', () => {
    const { changes } = book().when(sentenceBased, named([task]))
    expect(changes).toMatchObject([
      {
        does: 'open',
        on: report.to,
        subject: sentenceSubject({ ...report, organisation: district, text: said }),
        row: { basis: [task], text: said },
      },
    ])
  })

  test('is replaced when it is named again; other words are another sentence', () => {
    const story = book().given(sentenceBased, named([task]))
    const again = story.when(sentenceBased, named([district, task]))
    expect(again.changes).toMatchObject([{ does: 'amend', patch: { basis: [district, task] } }])
    const other = story.when(sentenceBased, named([task], { text: `${said} Thêm.` }))
    expect(other.changes).toMatchObject([{ does: 'open' }])
  })
})
