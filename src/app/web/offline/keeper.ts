import { forgetKept } from '#ui/kept.ts'
import { wipeDevice } from '#ui/on-device.ts'
import { dropWaiting } from '#ui/outbox.ts'

// The program itself, kept on the phone of whoever enters meetings without a network.

const tell = (worker: ServiceWorker, message: object): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    worker.postMessage(message, [port2])
  })

/** What this page was made of: every part it has loaded so far. */
const partsLoaded = (): string[] => {
  const parts = performance
    .getEntriesByType('resource')
    .map((one) => new URL(one.name))
    .filter((one) => one.origin === location.origin && one.pathname.startsWith('/assets/'))
    .map((one) => one.pathname)
  return ['/', ...new Set(parts)]
}

let isLeaving = false

/** Keeps the page one is on. Browsers allow it over HTTPS and on this machine only. */
export const keepProgram = async (): Promise<boolean> => {
  if (isLeaving || !('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    if (!active || isLeaving) return false
    await tell(active, { keep: partsLoaded() })
    return true
  } catch {
    return false
  }
}

/** Signing out: names, forms begun, unsent entries of the account and the program itself leave the device. */
export const leaveNothing = async (account: string): Promise<void> => {
  isLeaving = true
  wipeDevice()
  forgetKept()
  dropWaiting(account)
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  if (!registration) return
  if (registration.active) await tell(registration.active, { wipe: true })
  await registration.unregister()
}
