import { keep, kept } from '#ui/kept.ts'

export const textSizes = ['1', '1.15', '1.3'] as const
export type TextSize = (typeof textSizes)[number]

export const textSize = (): TextSize => textSizes.find((one) => one === kept('text-size')) ?? '1'

export const setTextSize = (size: TextSize): void => {
  keep('text-size', size)
  document.documentElement.style.setProperty('--scale', size)
}

export const restoreTextSize = (): void => setTextSize(textSize())
