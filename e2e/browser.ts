import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

// Its own default arguments include --single-process, which dies with the first closed context.
const launchArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
]

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium to test with: CHROMIUM_PATH, the one from npm, or one the system has. */
const executable = async (): Promise<string> => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  try {
    // Set before the import, this makes the package bring the libraries a bare machine lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } catch (error) {
    const found = installed.find((path) => existsSync(path))
    if (found) return found
    throw error
  }
}

export const openBrowser = async (): Promise<Browser> => {
  const path = await executable()
  const isPackaged =
    path.includes('chromium') && !installed.includes(path) && path !== process.env.CHROMIUM_PATH
  return chromium.launch({
    executablePath: path,
    args: [...launchArguments, ...(isPackaged ? ['--headless=shell'] : [])],
    headless: true,
  })
}
