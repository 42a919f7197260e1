import { hash, verify } from '@node-rs/argon2'

// Argon2id, this module's default: 19 MiB, two passes, one lane: about 30 ms of one core, so that thirty people signing in at eight
// o'clock on the office's old machine still get in.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const tidy = (password: string): string => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> => hash(tidy(password), cost)

let nobody: Promise<string> | null = null

/** Verifies against nobody's password when there is no account, so that both answers take equally long. */
export const passwordFits = async (hashed: string | null, password: string): Promise<boolean> => {
  nobody ??= hashPassword('nobody has this password')
  const fits = await verify(hashed ?? (await nobody), tidy(password))
  return hashed !== null && fits
}
