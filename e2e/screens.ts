import type { Page } from 'playwright-core'

/** What of the sample is looked at where an address names something. */
export interface Shown {
  person: string
  organisation: string
  record: string
  closedReport: string
  file: string
  project: string
  fund: string
  directive: string
}

/** One way to stand before a screen: who, at which address, and what is opened there before one looks. */
export interface Screen {
  name: string
  /** The route of the router it is one of. */
  route: string
  account: string
  path: string | ((shown: Shown) => string)
  open?: (page: Page) => Promise<void>
  /** Looked at in the dark as well. */
  isMain?: boolean
}

const of =
  (account: string) =>
  (name: string, route: string, more: Partial<Screen> = {}) => ({
    name,
    route,
    account,
    path: route,
    ...more,
  })
const board = of('tochuc')
const office = of('tonghop')
const standing = of('thuongtruc')
const committee = of('danguy')
const cell = of('chibo')
const admin = of('admin')

const year = 'from=2023-01-01&to=2023-12-31'

/** Every route of the router at least once, each by an account whose work it is. */
export const screens: readonly Screen[] = [
  board('desk', '/', { isMain: true }),
  board('choose-kind', '/enter'),
  board('enter', '/enter/$kind', {
    path: '/enter/member.admission-decided',
    isMain: true,
    open: async (page) => {
      await page.getByLabel('Người này chưa có trong sổ').check()
      await page.getByLabel('Đã tổ chức lễ kết nạp').check()
    },
  }),
  board('organisations', '/organisations', { isMain: true }),
  board('organisation', '/organisations/$id', {
    path: ({ organisation }) => `/organisations/${organisation}`,
  }),
  board('members', '/members', { isMain: true }),
  board('members-import', '/members/import'),
  board('organisations-import', '/organisations/import'),
  board('feed', '/feed'),
  board('members-files', '/members/files'),
  board('members-badges', '/members/badges'),
  board('members-movements', '/members/movements'),
  board('members-due', '/members/due'),
  board('person', '/members/$id', { path: ({ person }) => `/members/${person}`, isMain: true }),
  board('posts', '/posts'),
  board('learning', '/learning'),
  board('reorganise', '/reorganise'),
  board('congress', '/congress'),
  board('organisations-chart', '/organisations/chart'),
  office('fund', '/funds/$fund', { path: ({ fund }) => `/funds/${fund}` }),
  office('public-list', '/funds/$fund/public', { path: ({ fund }) => `/funds/${fund}/public` }),
  of('kiemtra')('inspection', '/inspection'),
  of('hdnd')('council', '/council'),
  of('mattran')('opinions', '/council/opinions'),
  board('meetings', '/meetings', { isMain: true }),
  board('grading', '/grading'),
  board('record', '/records/$id', { path: ({ record }) => `/records/${record}` }),
  board('admission-file', '/registers/$register/$id', {
    path: ({ file }) => `/registers/admission-files/${file}`,
  }),
  cell('cell-desk', '/'),
  cell('cell-choose-kind', '/enter'),
  cell('menu', '/menu'),
  cell('meeting', '/meetings/enter', { path: '/meetings/enter?month=2023-12&on=2023-12-31', isMain: true }),
  committee('enter-for', '/meetings/enter-for', {
    path: '/meetings/enter-for?on=2024-01-31',
    open: (page) => page.locator('[data-column=day]').first().waitFor(),
  }),
  office('office-desk', '/'),
  office('targets', '/targets'),
  office('targets-month', '/targets/month'),
  office('targets-allotted', '/targets/allotted'),
  office('targets-term', '/targets/term'),
  office('targets-poverty', '/targets/poverty'),
  office('new-rural', '/new-rural'),
  office('projects', '/projects'),
  office('project', '/projects/$project', { path: ({ project }) => `/projects/${project}` }),
  of('danvan')('mobilisation', '/mobilisation'),
  of('mattran')('front', '/front'),
  office('funds', '/funds'),
  office('fund', '/funds/$fund', { path: ({ fund }) => `/funds/${fund}` }),
  office('fund-public', '/funds/$fund/public', { path: ({ fund }) => `/funds/${fund}/public` }),
  office('resolutions', '/resolutions'),
  office('resolution', '/resolutions/$id', { path: ({ directive }) => `/resolutions/${directive}` }),
  office('tasks', '/tasks'),
  office('reports', '/reports'),
  office('report', '/reports/$template', {
    path: `/reports/bao-cao-nam?${year}`,
    isMain: true,
    open: async (page) => {
      await page.getByRole('button', { name: /120 đảng viên/ }).click()
      await page.getByRole('complementary').getByText('Từ 120 căn cứ').waitFor()
    },
  }),
  office('figure', '/figures/$figure', { path: `/figures/members.admissions-decided?${year}` }),
  office('check', '/check', {
    isMain: true,
    open: async (page) => {
      await page.getByRole('button', { name: 'Dùng văn bản ví dụ' }).click()
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
      await page.getByRole('button', { name: /Chỗ tiếp/ }).waitFor()
    },
  }),
  standing('closed-report', '/reports/closed/$id', {
    path: ({ closedReport }) => `/reports/closed/${closedReport}`,
  }),
  standing('drafts', '/drafts'),
  standing('decisions', '/decisions'),
  office('papers', '/papers'),
  office('calendar', '/calendar'),
  office('calendar-month', '/calendar/month'),
  admin('accounts', '/accounts'),
  admin('devices', '/devices'),
]

/** The common pages of an area and of a register, for every one the account may read. */
export const commonScreens = (areas: readonly { id: string; read: readonly string[] }[]): Screen[] => [
  ...areas.map(({ id }) => board(`area-${id}`, '/areas/$area', { path: `/areas/${id}` })),
  ...areas.flatMap(({ read }) =>
    read.map((id) => board(`register-${id}`, '/registers/$register', { path: `/registers/${id}` })),
  ),
]
