import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#app/catalogue.ts'
import { packageRoot } from '#platform/package-root.ts'

interface System {
  id: string
  today: string
  screen: string
  kinds: string[]
  figures: string[]
  tests: string[]
}

const page = readFileSync(join(packageRoot(), 'docs/systems.md'), 'utf8')
const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
const links = (cell = '') => [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)

const systems: System[] = page
  .split('\n')
  .filter((line) => /^\| S\d/.test(line))
  .map((line) => {
    const [id = '', , today = '', screen = '', kinds, figures, tests] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { id, today, screen, kinds: codes(kinds), figures: codes(figures), tests: links(tests) }
  })

const areaNames = [
  'organisations',
  'members',
  'cadres',
  'learning',
  'inspection',
  'resolutions',
  'targets',
  'projects',
  'funds',
  'mobilisation',
  'council',
  'office',
  'evaluation',
]

describe('The page of the 103 systems', () => {
  test('has a row for each, without gaps', () => {
    expect(systems.map((one) => one.id)).toEqual(
      Array.from({ length: 103 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
    )
  })

  test('names only kinds and figures there are, and tests that exist', () => {
    expect(systems.flatMap((one) => one.kinds).filter((id) => !catalogue.kinds.has(id))).toEqual([])
    expect(systems.flatMap((one) => one.figures).filter((id) => !catalogue.figures.has(id))).toEqual([])
    const files = systems
      .flatMap((one) => one.tests)
      .map((link) => normalize(join(packageRoot(), 'docs', link)))
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  test('says of each whether it works; what works is shown, counted and tested', () => {
    for (const one of systems) {
      expect(one.today, one.id).toMatch(/^(works|partly: .+|not yet: .+)$/)
      if (one.today.startsWith('not yet')) expect(areaNames, one.id).toContain(one.today.slice(9))
      else
        expect([one.screen !== '–', one.figures.length > 0, one.tests.length > 0], one.id).toEqual([
          true,
          true,
          true,
        ])
    }
  })

  test('adds up', () => {
    const count = (start: string) => systems.filter((one) => one.today.startsWith(start)).length
    const said = /Today (\d+) work, (\d+) work in part and (\d+) are not there yet/.exec(page)?.slice(1)
    expect(said?.map(Number)).toEqual([count('works'), count('partly'), count('not yet')])
  })
})
