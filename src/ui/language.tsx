import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Label, Language } from '#kernel/label.ts'
import { speakTo } from './api.ts'
import { keep, kept } from './kept.ts'

interface Speech {
  language: Language
  speak: (language: Language) => void
}

const Spoken = createContext<Speech>({ language: 'vi', speak: () => {} })

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(() => {
    const chosen = kept('language') === 'en' ? 'en' : 'vi'
    speakTo(chosen)
    return chosen
  })
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = useCallback((next: Language) => {
    keep('language', next)
    speakTo(next)
    setLanguage(next)
  }, [])
  const speech = useMemo(() => ({ language, speak }), [language, speak])
  return <Spoken.Provider value={speech}>{children}</Spoken.Provider>
}

export const useLanguage = (): Speech => useContext(Spoken)

export type Fillings = { readonly [hole: string]: string | number }

/** Says a label in the chosen language; `{name}` holes are filled from `fillings`. */
export type Say = (label: Label, fillings?: Fillings) => string

export const useSay = (): Say => {
  const { language } = useLanguage()
  return useCallback(
    (label, fillings) => {
      const text = label[language]
      if (!fillings) return text
      return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
        name in fillings ? String(fillings[name]) : hole,
      )
    },
    [language],
  )
}
