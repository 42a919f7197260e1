import { beforeEach, expect, it, vi } from 'vitest'
import { forgetKept, keep, kept, keptFor } from './kept.ts'

/** A storage as a browser has it: its entries are its own properties. */
const storage = (): Storage =>
  Object.create({
    getItem(this: { [name: string]: string }, name: string) {
      return this[name] ?? null
    },
    setItem(this: { [name: string]: string }, name: string, value: string) {
      this[name] = value
    },
    removeItem(this: { [name: string]: string }, name: string) {
      delete this[name]
    },
  })

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  vi.stubGlobal('sessionStorage', storage())
})

it('who signs out leaves no form, search or text behind; how the browser looks stays', () => {
  keep('form.chibo.person.recorded', '{"fullName":"Nguyễn Văn An"}')
  keep('view.memberships', '{"q":"Nguyễn Văn An"}')
  keep('language', 'en')
  keep('unsent', '[]')
  sessionStorage.setItem('dangbo.check', 'Báo cáo')
  localStorage.setItem('other-program', 'stays')
  forgetKept()
  expect(Object.keys(localStorage).sort()).toEqual(['dangbo.language', 'dangbo.unsent', 'other-program'])
  expect(Object.keys(sessionStorage)).toEqual([])
})

it('somebody else at the browser finds nothing begun; the same account finds its form again', () => {
  keptFor('chibo')
  keep('form.chibo.person.recorded', '{}')
  keptFor('chibo')
  expect(kept('form.chibo.person.recorded')).toBe('{}')
  keptFor('danguy')
  expect(kept('form.chibo.person.recorded')).toBeNull()
})
