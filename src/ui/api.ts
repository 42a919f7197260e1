import type { ErrorAnswer } from '#kernel/answers.ts'
import type { Language } from '#kernel/label.ts'

/** An answer other than 2xx. `status` 0: the server was not reached. */
export class Problem extends Error {
  readonly status: number
  readonly told: ErrorAnswer['error'] | null
  readonly answer: unknown
  constructor(status: number, answer: unknown) {
    const told = (answer as Partial<ErrorAnswer> | null)?.error ?? null
    super(told?.code ?? `http-${status}`)
    this.name = 'Problem'
    this.status = status
    this.told = told
    this.answer = answer
  }
  get code(): string {
    return this.told?.code ?? (this.status === 0 ? 'no-connection' : `http-${this.status}`)
  }
}

export type Query = { readonly [name: string]: string | number | undefined }

export const withQuery = (path: string, query: Query = {}): string => {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') said.set(name, String(value))
  const text = said.toString()
  return text ? `${path}?${text}` : path
}

let spoken: Language = 'vi'

/** The language the book tells its sentences in from now on. */
export const speakTo = (language: Language): void => {
  spoken = language
}

const inLanguage = (path: string): string =>
  spoken === 'vi' ? path : `${path}${path.includes('?') ? '&' : '?'}language=${spoken}`

const reach = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(`/api${inLanguage(path)}`, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, null)
  }
}

const call = async (path: string, init: RequestInit): Promise<unknown> => readAnswer(await reach(path, init))

const readAnswer = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  let answer: unknown = null
  try {
    answer = text ? JSON.parse(text) : null
  } catch {
    throw new Problem(response.ok ? 502 : response.status, null)
  }
  if (!response.ok) throw new Problem(response.status, answer)
  return answer
}

// The shapes are the kernel's answers; server and screens are built from the same commit.

export const ask = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  (await call(withQuery(path, query), signal ? { signal } : {})) as T

export const send = async <T>(
  method: 'POST' | 'DELETE',
  path: string,
  body: unknown = {},
  signal?: AbortSignal,
): Promise<T> =>
  (await call(path, {
    method,
    headers: { 'content-type': 'application/json', 'x-dangbo': '1' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })) as T

const handing = (file: Blob, signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-dangbo': '1' },
  body: file,
  ...(signal ? { signal } : {}),
})

/** Hands in a file as it is. */
export const sendFile = async <T>(
  path: string,
  file: Blob,
  query?: Query,
  signal?: AbortSignal,
): Promise<T> => (await call(withQuery(path, query), handing(file, signal))) as T

/** Hands in a file and gets another one back. */
export const exchangeFile = async (path: string, file: Blob, query?: Query): Promise<Blob> => {
  const response = await reach(withQuery(path, query), handing(file))
  if (!response.ok) await readAnswer(response)
  return response.blob()
}
