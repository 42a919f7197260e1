import { useMatch, useRouter, useRouterState } from '@tanstack/react-router'

/** One parameter of the address, as text. */
export const useAsked = (name: string): string | undefined =>
  useRouterState({
    select: ({ location }) =>
      new URLSearchParams(location.searchStr).get(name)?.replace(/^"|"$/g, '') || undefined,
  })

/** What a link fills in of a form beforehand: `fill.month=2023-09` is the field `month`. */
export const useFilledIn = (): { readonly [field: string]: string } =>
  useRouterState({
    select: ({ location }) =>
      Object.fromEntries(
        [...new URLSearchParams(location.searchStr)].flatMap(([name, value]) =>
          name.startsWith('fill.') ? [[name.slice('fill.'.length), value.replace(/^"|"$/g, '')]] : [],
        ),
      ),
    structuralSharing: true,
  })

/** Changes parameters of the address in place; undefined takes one away. */
export const useChangeAddress = (): ((next: { readonly [name: string]: string | undefined }) => void) => {
  const router = useRouter()
  return (next) => {
    const { pathname, search } = router.history.location
    const asked = new URLSearchParams(search)
    for (const [name, value] of Object.entries(next))
      if (value) asked.set(name, value)
      else asked.delete(name)
    const text = asked.toString()
    router.history.replace(text ? `${pathname}?${text}` : pathname)
  }
}

/** A step of the screen's own path, not of the one about to be opened. */
export const useSegment = (index: number): string =>
  useMatch({
    strict: false,
    select: ({ pathname }) => decodeURIComponent(pathname.split('/')[index] ?? ''),
  })

export const useLastSegment = (): string =>
  useRouterState({ select: ({ location }) => decodeURIComponent(location.pathname.split('/').at(-1) ?? '') })
