import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorState } from '#ui/states.tsx'

/** A screen that could not be shown: said in words, with a way to try again. */
export const BrokenScreen = ({ error, reset }: ErrorComponentProps) => (
  <ErrorState error={error} onRetry={reset} />
)
