import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { an, book, commune, jun, rowOf, thon, told, xa, yuk } from '../given.ts'
import { campaignRoundHeld, campaignTeamEnded, campaignTeamFormed } from './campaigns.ts'

const [first, second, team] = ['đợt 1', 'đợt 2', 'đoàn'].map(idOf) as [string, string, string]
const round = (id: string, on: string, villages: object[]) =>
  told(on, { round: id, name: 'Đợt phát động', topic: 'security', villages })
const formed = (villages: string[] = [jun, yuk]) =>
  told('2023-10-02', { team, name: 'Đoàn số 1', leader: an, villages })

describe('A campaign round', () => {
  test('counts its villages and who came, village by village', () => {
    const story = book()
      .given(
        campaignRoundHeld,
        round(first, '2023-03-20', [
          { village: jun, attended: 60 },
          { village: yuk, attended: 45 },
        ]),
      )
      .given(campaignRoundHeld, round(second, '2023-08-20', [{ village: jun, attended: 70 }]))
    expect(story.sum('mobilisation.rounds')).toBe(2)
    expect(story.sum('mobilisation.village-turns')).toBe(3)
    expect(story.sum('mobilisation.round-attendance')).toBe(175)
    expect(story.sum('mobilisation.round-attendance', { organisations: [commune], to: '2023-03-31' })).toBe(
      105,
    )
    expect(rowOf(story, 'campaign-rounds', first, '2023-12-31')).toMatchObject({
      year: 2023,
      attended: 105,
      villages: [jun, yuk],
    })
  })

  test('has villages, each once, and no commune', () => {
    const line = { village: jun, attended: 10 }
    const asked = (villages: object[]) =>
      book().when(campaignRoundHeld, round(first, '2023-03-20', villages)).refused
    expect(asked([])).toEqual(['campaign-villages-missing'])
    expect(asked([line, line])).toEqual(['mobilisation-listed-twice'])
    expect(asked([{ village: xa, attended: 10 }])).toEqual(['mobilisation-not-a-village'])
  })
})

describe('A campaign team', () => {
  test('set up for villages is no round held in them', () => {
    const story = book().given(campaignTeamFormed, formed())
    expect(story.sum('mobilisation.campaign-teams')).toBe(1)
    expect(story.sum('mobilisation.team-villages')).toBe(2)
    expect(story.sum('mobilisation.rounds')).toBe(0)
    expect(story.sum('mobilisation.village-turns')).toBe(0)
  })

  test('tells buôn apart from other villages', () => {
    const { posts } = book().when(campaignTeamFormed, formed([jun, thon]))
    expect(posts.filter((one) => one.figure === 'mobilisation.team-villages').map((one) => one.of)).toEqual([
      'buon',
      'thon',
    ])
  })

  test('has villages, each once, and ends', () => {
    expect(book().when(campaignTeamFormed, formed([])).refused).toEqual(['campaign-villages-missing'])
    expect(book().when(campaignTeamFormed, formed([jun, jun])).refused).toEqual(['mobilisation-listed-twice'])
    expect(book().when(campaignTeamFormed, formed([xa])).refused).toEqual(['mobilisation-not-a-village'])
    const story = book()
      .given(campaignTeamFormed, formed())
      .given(campaignTeamEnded, told('2023-12-25', { team }))
    expect(story.census('campaign-teams', '2023-12-24')).toBe(1)
    expect(story.census('campaign-teams', '2023-12-25')).toBe(0)
  })
})
