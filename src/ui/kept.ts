// What one browser remembers for its user. Private windows may refuse storage; the screens then
// simply forget.

const key = (name: string): string => `dangbo.${name}`

export const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(key(name))
  } catch {
    return null
  }
}

export const keep = (name: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key(name))
    else localStorage.setItem(key(name), value)
  } catch {
    // Nothing is lost but the convenience.
  }
}

export const keptJson = <T>(name: string, otherwise: T): T => {
  const text = kept(name)
  if (!text) return otherwise
  try {
    return JSON.parse(text) as T
  } catch {
    return otherwise
  }
}

/** What belongs to the browser, whoever sits at it: how it looks. */
const ofTheBrowser = new Set(['language', 'text-size', 'narrow', 'check-keys'])
/** Entries that wait to be sent know whose they are, and a device's names are wiped by themselves. */
const keptElsewhere = (name: string): boolean => name === 'unsent' || name.startsWith('device.')

/** Forms begun, searches and lists as somebody left them go: the next at this browser is somebody else. */
export const forgetKept = (): void => {
  try {
    for (const store of [localStorage, sessionStorage])
      for (const one of Object.keys(store)) {
        const name = one.startsWith(key('')) ? one.slice(key('').length) : null
        if (name !== null && !ofTheBrowser.has(name) && !keptElsewhere(name)) store.removeItem(one)
      }
  } catch {
    // Nothing was kept where nothing can be.
  }
}

/** Says who is at the browser; what somebody else left begun there goes. */
export const keptFor = (account: string): void => {
  if (kept('account') === account) return
  forgetKept()
  keep('account', account)
}
