export const packageRoot: string
export function buildServer(): Promise<boolean>
export function buildScreens(): Promise<boolean>
