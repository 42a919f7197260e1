// Serves the program itself when there is no network, and nothing else: answers of the book never pass
// through here. What is kept is exactly what the page asked to keep; signing out empties it.
const shelf = 'dangbo-program'

const keepOnly = async (paths) => {
  const cache = await caches.open(shelf)
  for (const request of await cache.keys())
    if (!paths.includes(new URL(request.url).pathname)) await cache.delete(request)
  for (const path of paths) if (path === '/' || !(await cache.match(path))) await cache.add(path)
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => {
  const { keep, wipe } = event.data ?? {}
  const done = wipe ? caches.delete(shelf) : keepOnly(keep)
  event.waitUntil(done.then(() => event.ports[0]?.postMessage('done')))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate')
    event.respondWith(fetch(request).catch(async () => (await caches.match('/')) ?? Response.error()))
  else if (pathname.startsWith('/assets/'))
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)))
})
