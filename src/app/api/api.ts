import { OpenAPIHono } from '@hono/zod-openapi'
import { answerError, notFound, problemsOf, refuseWith } from './errors.ts'
import { fromThisSite, notTooLarge, securityHeaders } from './guard.ts'
import { accountRoutes } from './routes/accounts.ts'
import { checkRoutes } from './routes/check.ts'
import { closedReportRoutes } from './routes/closed-reports.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { deviceRoutes } from './routes/devices.ts'
import { draftPaperRoutes } from './routes/draft-papers.ts'
import { draftRoutes } from './routes/drafts.ts'
import { figureGridRoutes } from './routes/figure-grid.ts'
import { figureRoutes } from './routes/figures.ts'
import { fileRoutes } from './routes/files.ts'
import { handOverRoutes } from './routes/hand-overs.ts'
import { homeRoutes } from './routes/home.ts'
import { importRoutes } from './routes/imports.ts'
import { kindRoutes } from './routes/kinds.ts'
import { paperImportRoutes } from './routes/paper-imports.ts'
import { paperTextRoutes } from './routes/paper-texts.ts'
import { paperRoutes } from './routes/papers.ts'
import { recordRoutes } from './routes/records.ts'
import { registerRoutes } from './routes/registers.ts'
import { reminderRoutes } from './routes/reminders.ts'
import { reorganisationRoutes } from './routes/reorganisations.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { setupRoutes } from './routes/setup.ts'
import { targetRoutes } from './routes/targets.ts'
import { worklistRoutes } from './routes/worklists.ts'
import type { ApiEnv, Surroundings } from './surroundings.ts'
import { whoAsks } from './who-asks.ts'

/**
 * The whole HTTP surface. Areas write no routes: what they define is entered, listed, counted and
 * reported through these.
 */
export const apiOf = (around: Surroundings) => {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : refuseWith(c, problemsOf(result.error))),
  })
  api.onError(answerError(around.log))
  api.use(securityHeaders)
  api.get('/health', (c) => c.json({ status: 'ok' }))
  api.use('/api/*', answersAreFresh, fromThisSite, notTooLarge, whoAsks(around))
  for (const routes of [
    sessionRoutes,
    setupRoutes,
    accountRoutes,
    deviceRoutes,
    kindRoutes,
    recordRoutes,
    reorganisationRoutes,
    handOverRoutes,
    registerRoutes,
    worklistRoutes,
    figureGridRoutes,
    figureRoutes,
    targetRoutes,
    paperRoutes,
    decisionRoutes,
    draftPaperRoutes,
    closedReportRoutes,
    reportRoutes,
    draftRoutes,
    fileRoutes,
    importRoutes,
    paperImportRoutes,
    paperTextRoutes,
    searchRoutes,
    homeRoutes,
    reminderRoutes,
    checkRoutes,
  ])
    routes(api, around)
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Dangbo', version: '1', description: 'The working books of a local Party committee.' },
  })
  api.all('/api/*', (c) => refuseWith(c, [notFound()]))
  return api
}

/** What the book says may change with the next entry. */
const answersAreFresh: Parameters<OpenAPIHono<ApiEnv>['use']>[1] = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
}
