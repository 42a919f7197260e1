import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  type RouteComponent,
} from '@tanstack/react-router'
import { App } from './App.tsx'
import { departmentScreen } from './department.tsx'
import { BrokenScreen } from './screens/BrokenScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'

const root = createRootRoute({ component: App, notFoundComponent: NotFoundScreen })

/** Every screen at its address, loaded when it is first opened. */
const screens = {
  '/': lazy(() => import('./screens/DeskScreen.tsx'), 'DeskScreen'),
  '/enter': lazy(() => import('./screens/ChooseKindScreen.tsx'), 'ChooseKindScreen'),
  '/enter/$kind': lazy(() => import('./screens/EnterScreen.tsx'), 'EnterScreen'),
  '/organisations': lazy(() => import('./screens/OrganisationsScreen.tsx'), 'OrganisationsScreen'),
  '/reorganise': lazy(() => import('./screens/reorganise/ReorganiseScreen.tsx'), 'ReorganiseScreen'),
  '/organisations/chart': lazy(() => import('./screens/OrganisationChart.tsx'), 'OrganisationChart'),
  '/organisations/$id': lazy(() => import('./screens/OrganisationScreen.tsx'), 'OrganisationScreen'),
  '/members': lazy(() => import('./screens/MembersScreen.tsx'), 'MembersScreen'),
  '/members/import': lazy(() => import('./screens/import/ImportMembersScreen.tsx'), 'ImportMembersScreen'),
  '/organisations/import': lazy(
    () => import('./screens/import/ImportOrganisationsScreen.tsx'),
    'ImportOrganisationsScreen',
  ),
  '/feed': lazy(() => import('./screens/feed/FeedScreen.tsx'), 'FeedScreen'),
  '/members/files': lazy(() => import('#areas/members/ui/index.ts'), 'FilesScreen'),
  '/members/badges': lazy(() => import('#areas/members/ui/index.ts'), 'BadgesScreen'),
  '/members/movements': lazy(() => import('#areas/members/ui/index.ts'), 'MovementsScreen'),
  '/members/due': lazy(() => import('#areas/members/ui/index.ts'), 'DueScreen'),
  '/members/$id': lazy(() => import('./screens/PersonScreen.tsx'), 'PersonScreen'),
  '/posts': lazy(() => import('#areas/cadres/ui/index.ts'), 'PostsScreen'),
  '/congress': lazy(() => import('#areas/cadres/ui/index.ts'), 'CongressScreen'),
  '/meetings': lazy(() => import('./screens/MeetingsPage.tsx'), 'MeetingsPage'),
  '/meetings/enter': lazy(() => import('./screens/MeetingFormPage.tsx'), 'MeetingFormPage'),
  '/meetings/enter-for': lazy(() => import('./screens/EnterForPage.tsx'), 'EnterForPage'),
  '/targets': lazy(() => import('./screens/TargetsScreen.tsx'), 'TargetsScreen'),
  '/targets/month': lazy(() => import('./screens/TargetPages.tsx'), 'MonthPage'),
  '/targets/allotted': lazy(() => import('#areas/targets/ui/index.ts'), 'AllottedScreen'),
  '/targets/term': lazy(() => import('#areas/targets/ui/index.ts'), 'TermScreen'),
  '/targets/poverty': lazy(() => import('./screens/TargetPages.tsx'), 'PovertyPage'),
  '/grading': lazy(() => import('./screens/GradingPage.tsx'), 'GradingPage'),
  '/learning': departmentScreen(
    'learning',
    async () => (await import('#areas/learning/ui/index.ts')).LearningScreen,
  ),
  '/projects': departmentScreen(
    'projects',
    async () => (await import('#areas/projects/ui/index.ts')).ProjectsScreen,
  ),
  '/projects/$project': departmentScreen(
    'projects',
    async () => (await import('#areas/projects/ui/index.ts')).ProjectScreen,
  ),
  '/mobilisation': departmentScreen(
    'mobilisation',
    async () => (await import('#areas/mobilisation/ui/index.ts')).MobilisationScreen,
  ),
  '/front': departmentScreen(
    'mobilisation',
    async () => (await import('#areas/mobilisation/ui/index.ts')).FrontScreen,
  ),
  '/funds': departmentScreen('funds', async () => (await import('#areas/funds/ui/index.ts')).FundsScreen),
  '/funds/$fund': departmentScreen(
    'funds',
    async () => (await import('#areas/funds/ui/index.ts')).FundScreen,
  ),
  '/funds/$fund/public': departmentScreen(
    'funds',
    async () => (await import('#areas/funds/ui/index.ts')).PublicListScreen,
  ),
  '/resolutions': departmentScreen(
    'resolutions',
    async () => (await import('#areas/resolutions/ui/index.ts')).ResolutionsScreen,
  ),
  '/resolutions/$id': departmentScreen(
    'resolutions',
    async () => (await import('#areas/resolutions/ui/index.ts')).DirectiveScreen,
  ),
  '/tasks': departmentScreen(
    'resolutions',
    async () => (await import('#areas/resolutions/ui/index.ts')).TasksScreen,
  ),
  '/council': departmentScreen(
    'council',
    async () => (await import('#areas/council/ui/index.ts')).CouncilScreen,
  ),
  '/council/opinions': lazy(() => import('./screens/OpinionsPage.tsx'), 'OpinionsPage'),
  '/papers': departmentScreen('office', async () => (await import('#areas/office/ui/index.ts')).PapersScreen),
  '/calendar': departmentScreen(
    'office',
    async () => (await import('#areas/office/ui/index.ts')).CalendarScreen,
  ),
  '/calendar/month': departmentScreen(
    'office',
    async () => (await import('#areas/office/ui/index.ts')).CalendarMonthScreen,
  ),
  '/new-rural': lazy(() => import('./screens/NewRuralScreen.tsx'), 'NewRuralScreen'),
  '/reports': lazy(() => import('./screens/ReportsScreen.tsx'), 'ReportsScreen'),
  '/reports/closed/$id': lazy(() => import('./screens/ClosedReportScreen.tsx'), 'ClosedReportScreen'),
  '/reports/$template': lazy(() => import('./screens/ReportScreen.tsx'), 'ReportScreen'),
  '/check': lazy(() => import('./screens/check/CheckScreen.tsx'), 'CheckScreen'),
  '/inspection': departmentScreen(
    'inspection',
    async () => (await import('#areas/inspection/ui/index.ts')).InspectionScreen,
  ),
  '/figures/$figure': lazy(() => import('./screens/FigureScreen.tsx'), 'FigureScreen'),
  '/records/$id': lazy(() => import('./screens/RecordScreen.tsx'), 'RecordScreen'),
  '/accounts': lazy(() => import('./screens/AccountsScreen.tsx'), 'AccountsScreen'),
  '/devices': lazy(() => import('./screens/DevicesScreen.tsx'), 'DevicesScreen'),
  '/drafts': lazy(() => import('./screens/DraftsScreen.tsx'), 'DraftsScreen'),
  '/decisions': lazy(() => import('./screens/papers/DecideListScreen.tsx'), 'DecideListScreen'),
  '/menu': lazy(() => import('./screens/MenuScreen.tsx'), 'MenuScreen'),
  '/areas/$area': lazy(() => import('./screens/AreaScreen.tsx'), 'AreaScreen'),
  '/registers/$register': lazy(() => import('./screens/RegisterScreen.tsx'), 'RegisterScreen'),
  '/registers/$register/$id': lazy(() => import('./screens/SubjectScreen.tsx'), 'SubjectScreen'),
} satisfies { [path: string]: RouteComponent }

const routes = Object.entries(screens).map(([path, component]) =>
  createRoute({ getParentRoute: () => root, path, component }),
)

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  defaultErrorComponent: BrokenScreen,
})
