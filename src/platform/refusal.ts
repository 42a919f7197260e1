/** What the platform itself refuses. The message is shown to the office as it stands, so it is Vietnamese. */
export type PlatformRefusalCode =
  | 'bad-environment'
  | 'bad-master-key'
  | 'sealed-text-unreadable'
  | 'lock-not-released'
  | 'data-folder-in-use'
  | 'data-folder-unusable'
  | 'postgres-not-bundled'
  | 'postgres-unreachable-as-root'
  | 'postgres-version-changed'
  | 'postgres-did-not-start'
  | 'postgres-did-not-stop'
  | 'database-role-missing'
  | 'database-role-too-strong'
  | 'migration-changed'
  | 'migration-failed'
  | 'migration-out-of-order'
  | 'database-is-newer'

/** PlatformRefusal says the program cannot run here as things stand, and what the reader can do about it. */
export class PlatformRefusal extends Error {
  readonly code: PlatformRefusalCode

  constructor(code: PlatformRefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PlatformRefusal'
    this.code = code
  }
}
