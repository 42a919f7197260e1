// The floors of the house, as ARCHITECTURE.md draws them: imports go down only.
/** What each floor may reach: itself and what lies below. Two rooms of one floor do not meet. */
const below = {
  kernel: [],
  platform: ['kernel'],
  book: ['kernel', 'platform'],
  access: ['kernel', 'platform', 'book'],
  subjects: ['kernel'],
  areas: ['kernel', 'subjects'],
  reports: ['kernel', 'platform', 'book', 'access', 'subjects'],
  checks: ['kernel', 'platform', 'book', 'access', 'subjects', 'reports'],
  ui: ['kernel'],
}

/** Tests, and what only tests start from: `given.ts` beside an area's tests, the properties of the book. */
const tests = '\\.test\\.tsx?$|^src/testing/|/given\\.ts$|^src/book/properties/'

/** An area's own screens, which run in the browser. */
const screens = '^src/areas/[^/]+/ui/'

module.exports = {
  forbidden: [
    ...Object.entries(below).map(([floor, allowed]) => ({
      name: `${floor}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${floor}/`, pathNot: floor === 'areas' ? `${tests}|${screens}` : tests },
      to: {
        path: '^(src|samples)/',
        pathNot: `^src/(${[floor, ...allowed].join('|')})/|^src/areas/[^/]+/ui/`,
      },
    })),
    {
      name: 'areas-screens-stand-on-ui',
      comment: 'The screens of an area stand on the design system, the kernel and their own area.',
      severity: 'error',
      from: { path: screens, pathNot: tests },
      to: { path: '^(src|samples)/', pathNot: '^src/(ui|kernel|areas)/' },
    },
    {
      name: 'areas-do-not-meet',
      comment: 'An area never imports another; what they share is a subject.',
      severity: 'error',
      from: { path: '^src/areas/([^/]+)/', pathNot: tests },
      to: { path: '^src/areas/([^/]+)/', pathNot: '^src/areas/$1/' },
    },
    {
      name: 'browser-takes-the-doors',
      comment:
        'Of the server the browser bundle sees the kernel, the design system and the areas’ own screens.',
      severity: 'error',
      from: { path: '^src/app/web/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(app/web|ui|kernel)/|^src/areas/[^/]+/ui/index\\.tsx?$' },
    },
    {
      name: 'kernel-is-pure',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'nobody-imports-the-roots',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/app/|${tests}` },
      to: { path: '^src/app/' },
    },
    {
      name: 'shipped-code-without-tests',
      severity: 'error',
      from: { path: '^(src|samples)/', pathNot: `${tests}|^e2e/|^bench/` },
      to: { path: tests },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(src|samples)/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
