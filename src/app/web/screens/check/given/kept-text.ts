// What was pasted outlives an accidental reload: in this tab only, for this account only, until the
// tab is closed. It never leaves the browser but to be checked.

const key = 'dangbo.check'

export interface KeptText {
  account: string
  text: string
  earlier: string
}

export const keptText = (account: string): KeptText | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptText | null
    return kept?.account === account ? kept : null
  } catch {
    return null
  }
}

/** Answers whether it is kept: a browser keeps about five million letters, or none in a private window. */
export const keepText = (kept: KeptText): boolean => {
  try {
    if (kept.text || kept.earlier) sessionStorage.setItem(key, JSON.stringify(kept))
    else sessionStorage.removeItem(key)
    return true
  } catch {
    forgetText()
    return false
  }
}

const forgetText = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Then nothing was kept either.
  }
}
