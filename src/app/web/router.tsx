import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { App } from './App.tsx'
import { departmentScreen } from './department.tsx'
import { BrokenScreen } from './screens/BrokenScreen.tsx'
import { NotFoundScreen } from './screens/NotFoundScreen.tsx'

const root = createRootRoute({ component: App, notFoundComponent: NotFoundScreen })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./screens/DeskScreen.tsx'), 'DeskScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/enter',
    component: lazyRouteComponent(() => import('./screens/ChooseKindScreen.tsx'), 'ChooseKindScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/enter/$kind',
    component: lazyRouteComponent(() => import('./screens/EnterScreen.tsx'), 'EnterScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations',
    component: lazyRouteComponent(() => import('./screens/OrganisationsScreen.tsx'), 'OrganisationsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reorganise',
    component: lazyRouteComponent(
      () => import('./screens/reorganise/ReorganiseScreen.tsx'),
      'ReorganiseScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations/chart',
    component: lazyRouteComponent(() => import('./screens/OrganisationChart.tsx'), 'OrganisationChart'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations/$id',
    component: lazyRouteComponent(() => import('./screens/OrganisationScreen.tsx'), 'OrganisationScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members',
    component: lazyRouteComponent(() => import('./screens/MembersScreen.tsx'), 'MembersScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/import',
    component: lazyRouteComponent(
      () => import('./screens/import/ImportMembersScreen.tsx'),
      'ImportMembersScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations/import',
    component: lazyRouteComponent(
      () => import('./screens/import/ImportOrganisationsScreen.tsx'),
      'ImportOrganisationsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/feed',
    component: lazyRouteComponent(() => import('./screens/feed/FeedScreen.tsx'), 'FeedScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/files',
    component: lazyRouteComponent(() => import('#areas/members/ui/index.ts'), 'FilesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/badges',
    component: lazyRouteComponent(() => import('#areas/members/ui/index.ts'), 'BadgesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/movements',
    component: lazyRouteComponent(() => import('#areas/members/ui/index.ts'), 'MovementsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/due',
    component: lazyRouteComponent(() => import('#areas/members/ui/index.ts'), 'DueScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members/$id',
    component: lazyRouteComponent(() => import('./screens/PersonScreen.tsx'), 'PersonScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/posts',
    component: lazyRouteComponent(() => import('#areas/cadres/ui/index.ts'), 'PostsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/congress',
    component: lazyRouteComponent(() => import('#areas/cadres/ui/index.ts'), 'CongressScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings',
    component: lazyRouteComponent(() => import('./screens/MeetingsPage.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/enter',
    component: lazyRouteComponent(() => import('./screens/MeetingFormPage.tsx'), 'MeetingFormPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/meetings/enter-for',
    component: lazyRouteComponent(() => import('./screens/EnterForPage.tsx'), 'EnterForPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/targets',
    component: lazyRouteComponent(() => import('./screens/TargetsScreen.tsx'), 'TargetsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/targets/month',
    component: lazyRouteComponent(() => import('./screens/TargetPages.tsx'), 'MonthPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/targets/allotted',
    component: lazyRouteComponent(() => import('#areas/targets/ui/index.ts'), 'AllottedScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/targets/term',
    component: lazyRouteComponent(() => import('#areas/targets/ui/index.ts'), 'TermScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/targets/poverty',
    component: lazyRouteComponent(() => import('./screens/TargetPages.tsx'), 'PovertyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/grading',
    component: lazyRouteComponent(() => import('./screens/GradingPage.tsx'), 'GradingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/learning',
    component: departmentScreen(
      'learning',
      async () => (await import('#areas/learning/ui/index.ts')).LearningScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/projects',
    component: departmentScreen(
      'projects',
      async () => (await import('#areas/projects/ui/index.ts')).ProjectsScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/projects/$project',
    component: departmentScreen(
      'projects',
      async () => (await import('#areas/projects/ui/index.ts')).ProjectScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobilisation',
    component: departmentScreen(
      'mobilisation',
      async () => (await import('#areas/mobilisation/ui/index.ts')).MobilisationScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/front',
    component: departmentScreen(
      'mobilisation',
      async () => (await import('#areas/mobilisation/ui/index.ts')).FrontScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/funds',
    component: departmentScreen('funds', async () => (await import('#areas/funds/ui/index.ts')).FundsScreen),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/funds/$fund',
    component: departmentScreen('funds', async () => (await import('#areas/funds/ui/index.ts')).FundScreen),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/funds/$fund/public',
    component: departmentScreen(
      'funds',
      async () => (await import('#areas/funds/ui/index.ts')).PublicListScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/resolutions',
    component: departmentScreen(
      'resolutions',
      async () => (await import('#areas/resolutions/ui/index.ts')).ResolutionsScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/resolutions/$id',
    component: departmentScreen(
      'resolutions',
      async () => (await import('#areas/resolutions/ui/index.ts')).DirectiveScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/tasks',
    component: departmentScreen(
      'resolutions',
      async () => (await import('#areas/resolutions/ui/index.ts')).TasksScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/council',
    component: departmentScreen(
      'council',
      async () => (await import('#areas/council/ui/index.ts')).CouncilScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/council/opinions',
    component: lazyRouteComponent(() => import('./screens/OpinionsPage.tsx'), 'OpinionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/papers',
    component: departmentScreen(
      'office',
      async () => (await import('#areas/office/ui/index.ts')).PapersScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    component: departmentScreen(
      'office',
      async () => (await import('#areas/office/ui/index.ts')).CalendarScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/new-rural',
    component: lazyRouteComponent(() => import('./screens/NewRuralScreen.tsx'), 'NewRuralScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports',
    component: lazyRouteComponent(() => import('./screens/ReportsScreen.tsx'), 'ReportsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports/closed/$id',
    component: lazyRouteComponent(() => import('./screens/ClosedReportScreen.tsx'), 'ClosedReportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports/$template',
    component: lazyRouteComponent(() => import('./screens/ReportScreen.tsx'), 'ReportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/check',
    component: lazyRouteComponent(() => import('./screens/check/CheckScreen.tsx'), 'CheckScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inspection',
    component: departmentScreen(
      'inspection',
      async () => (await import('#areas/inspection/ui/index.ts')).InspectionScreen,
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures/$figure',
    component: lazyRouteComponent(() => import('./screens/FigureScreen.tsx'), 'FigureScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$id',
    component: lazyRouteComponent(() => import('./screens/RecordScreen.tsx'), 'RecordScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/accounts',
    component: lazyRouteComponent(() => import('./screens/AccountsScreen.tsx'), 'AccountsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/devices',
    component: lazyRouteComponent(() => import('./screens/DevicesScreen.tsx'), 'DevicesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/drafts',
    component: lazyRouteComponent(() => import('./screens/DraftsScreen.tsx'), 'DraftsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/decisions',
    component: lazyRouteComponent(() => import('./screens/papers/DecideListScreen.tsx'), 'DecideListScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/menu',
    component: lazyRouteComponent(() => import('./screens/MenuScreen.tsx'), 'MenuScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/areas/$area',
    component: lazyRouteComponent(() => import('./screens/AreaScreen.tsx'), 'AreaScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/registers/$register',
    component: lazyRouteComponent(() => import('./screens/RegisterScreen.tsx'), 'RegisterScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/registers/$register/$id',
    component: lazyRouteComponent(() => import('./screens/SubjectScreen.tsx'), 'SubjectScreen'),
  }),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  defaultErrorComponent: BrokenScreen,
})
