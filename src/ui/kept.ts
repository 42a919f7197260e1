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
