export function ensureInstalled(options?: { root?: string; command?: string[] }): Promise<boolean>
