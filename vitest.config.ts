import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'samples/**/*.test.ts', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
    globalSetup: ['src/testing/shared-server.ts'],
    // Everything is reckoned in days; a zone east of Greenwich is where a careless Date shows.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
