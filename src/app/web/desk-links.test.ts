import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '#app/catalogue.ts'

test('every list of work the desk tells of leads to a screen there is', () => {
  const router = readFileSync(new URL('./router.tsx', import.meta.url), 'utf8')
  const told = [...catalogue.worklists.values()].flatMap(({ id, desk }) =>
    desk ? [{ id, to: desk.to }] : [],
  )
  expect(told.length).toBeGreaterThan(5)
  const lost = told.filter(({ to }) => {
    const [path = ''] = to.split('?')
    return !router.includes(`'${path}': `) && !/^\/(areas|registers)\//.test(path)
  })
  expect(lost).toEqual([])
})
