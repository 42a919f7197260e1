// What a phone keeps so that a form can be filled in without a network: who is signed in and the names of
// one's own cell. Nothing else of the book is ever left on a device, and signing out wipes it.

const prefix = 'dangbo.device.'

export const keepOnDevice = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
  } catch {
    // A full or closed storage: the form then needs a network.
  }
}

export const onDevice = <T>(name: string): T | undefined => {
  try {
    const text = localStorage.getItem(prefix + name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

const wipe = (isWiped: (name: string) => boolean): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && isWiped(key.slice(prefix.length))) localStorage.removeItem(key)
  } catch {
    // Nothing was kept where nothing can be.
  }
}

/** Somebody signs out, or somebody else signs in. */
export const wipeDevice = (): void => wipe(() => true)

/** The session ran out on a device nobody trusts: names go, a form begun stays for whoever began it. */
export const wipeNames = (): void => wipe((name) => !name.startsWith('form.'))
