import type { apiOf } from '#app/api/api.ts'

export const password = 'dangbo-sample'

export interface Answered {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every shape
  body: any
  headers: Headers
}

/** Asks an API without a network: as a stranger, and as whoever signs in. */
export const clientsOf = (app: ReturnType<typeof apiOf>) => {
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Answered> => {
    const response = await app.request(path, { method, ...init })
    const isJson = response.headers.get('content-type')?.includes('json')
    const bytes = Buffer.from(await response.arrayBuffer())
    const isText = isJson || response.headers.get('content-type')?.startsWith('text/')
    const body = isJson ? JSON.parse(bytes.toString()) : isText ? bytes.toString() : bytes
    return { status: response.status, body, headers: response.headers }
  }
  const ours = { 'x-dangbo': '1', 'content-type': 'application/json' }
  const sends =
    (method: string, headers: object) =>
    (path: string, body: unknown = {}) =>
      call(method, path, { headers: { ...ours, ...headers }, body: JSON.stringify(body) })

  const stranger = {
    get: (path: string) => call('GET', path),
    post: sends('POST', {}),
  }
  const as = async (account: string) => {
    const opened = await stranger.post('/api/session', { account, password })
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    return {
      cookie,
      get: (path: string) => call('GET', path, { headers: { cookie } }),
      post: sends('POST', { cookie }),
      delete: sends('DELETE', { cookie }),
    }
  }
  return { call, stranger, as }
}

export type Client = Awaited<ReturnType<ReturnType<typeof clientsOf>['as']>>
