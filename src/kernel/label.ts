/** A text of the screen in both languages, kept beside the thing it names. */
export interface Label {
  vi: string
  en: string
}

export type Language = 'vi' | 'en'

export const say = (label: Label, language: Language): string => label[language]
