import type { Command } from 'commander'
import type { Run } from './run.ts'

type Add = (cli: Command, run: Run) => void

/** Commands declared by one module, which also does their work. */
interface CommandModule {
  commands: readonly string[]
  load: () => Promise<Add>
}

/** Every command. Loading all modules takes longer than most of them work, so each waits to be asked. */
export const commandModules: readonly CommandModule[] = [
  { commands: ['check'], load: async () => (await import('./check.ts')).addCheck },
  { commands: ['figures', 'trace'], load: async () => (await import('./figures.ts')).addFigures },
  { commands: ['export'], load: async () => (await import('./export.ts')).addExport },
  { commands: ['hand-over'], load: async () => (await import('./hand-over.ts')).addHandOver },
  { commands: ['import'], load: async () => (await import('./import.ts')).addImport },
  { commands: ['journal', 'rebuild'], load: async () => (await import('./journal.ts')).addJournal },
  { commands: ['published'], load: async () => (await import('./published.ts')).addPublished },
  { commands: ['reorganise'], load: async () => (await import('./reorganise.ts')).addReorganise },
  { commands: ['report'], load: async () => (await import('./report.ts')).addReport },
  {
    commands: ['backup', 'restore', 'doctor'],
    load: async () => (await import('./safekeeping.ts')).addSafekeeping,
  },
  { commands: ['sample'], load: async () => (await import('./sample.ts')).addSample },
  { commands: ['serve'], load: async () => (await import('./serve.ts')).addServe },
]

/** The modules these arguments may ask for: all of them where no command is named, for the help. */
export const modulesFor = (given: readonly string[]): readonly CommandModule[] => {
  const named = commandModules.filter(({ commands }) => commands.some((one) => given.includes(one)))
  return named.length > 0 && !given.includes('help') ? named : commandModules
}
