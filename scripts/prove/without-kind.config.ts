import { defineConfig, mergeConfig } from 'vitest/config'
import tests from '../../vitest.config.ts'

const taken = process.env.DANGBO_WITHOUT_KIND ?? ''
const anchor = '    ...definition,\n'

/**
 * The suite with one kind taken out of its effect: its records are still accepted and told, but they
 * post nothing and change no register. Taking the kind away whole would prove only that ids are checked.
 */
export default mergeConfig(
  tests,
  defineConfig({
    plugins: [
      {
        name: 'without-kind',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/src/kernel/kind.ts')) return undefined
          if (!code.includes(anchor)) throw new Error('src/kernel/kind.ts: the place to cut is not there')
          const cut = `    ...(id === ${JSON.stringify(taken)} ? { posts: () => [], changes: () => [] } : {}),\n`
          return { code: code.replace(anchor, anchor + cut), map: null }
        },
      },
    ],
  }),
)
