import { createTheme, type MantineColorsTuple } from '@mantine/core'

const red: MantineColorsTuple = [
  '#f9eeec',
  '#f2d5d4',
  '#e3a6a6',
  '#d27576',
  '#c44c4f',
  '#b93236',
  '#ae2327',
  '#a4161a',
  '#8b1115',
  '#6f0c10',
]

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Dangbo Names', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', 'Dangbo Names', system-ui, sans-serif" },
  colors: { red },
  primaryColor: 'red',
  primaryShade: 7,
  black: '#1b1d22',
  defaultRadius: 4,
  // One way to show focus, on everything: the outline of theme.css.
  focusRing: 'never',
  respectReducedMotion: true,
})
