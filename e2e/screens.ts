import type { Page } from 'playwright-core'
import { bodiesToDissolve } from '#samples/lak/organisations.ts'

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
  /** One of many made by the same component: its rules are looked at on a desk only, its layout on a phone too. */
  isCommon?: boolean
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

/** Everything that is folded on the page is opened, until nothing folded is left. */
const unfold = async (page: Page) => {
  await page.locator('main details').first().waitFor()
  const folded = page.locator('main details:not([open]) > summary')
  for (let left = 60; left > 0 && (await folded.count()) > 0; left--) await folded.first().click()
}
/** The first number of the page opens into what it was counted from. */
const openFigure = async (page: Page) => {
  await page
    .getByRole('main')
    .getByRole('button', { name: /Mở căn cứ/ })
    .first()
    .click()
  await page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor()
}
/** A cell dissolved with nobody to receive its members: what stands in the way is told before anything is entered. */
const planReorganisation = async (page: Page) => {
  await page.getByLabel('Ngày quyết định').fill('15/1/2024')
  await page.getByLabel('Số, ký hiệu').fill('31-QĐ/HU')
  await page.getByRole('button', { name: 'Giải thể', exact: true }).click()
  const cell = `Chi bộ ${bodiesToDissolve[0]?.agencies[0]}`
  await page.getByLabel(/^Tổ chức giải thể 1/).fill(cell)
  await page.getByRole('listbox').getByRole('option', { name: cell }).first().click()
  await page.getByRole('button', { name: /^Xem trước/ }).click()
  await page.getByRole('heading', { name: 'Còn vướng' }).waitFor()
}

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
  board('posts', '/posts', { isMain: true }),
  board('learning', '/learning', { isMain: true }),
  board('reorganise', '/reorganise', { isMain: true }),
  board('reorganise-preview', '/reorganise', { open: planReorganisation, isMain: true }),
  board('organisations-expanded', '/organisations', {
    open: (page) => page.getByRole('button', { name: 'Mở tất cả' }).click(),
  }),
  board('learning-unfolded', '/learning', { open: unfold, isMain: true }),
  board('congress', '/congress'),
  board('organisations-chart', '/organisations/chart'),
  of('kiemtra')('inspection', '/inspection', { isMain: true }),
  of('kiemtra')('inspection-unfolded', '/inspection', { open: unfold, isMain: true }),
  of('kiemtra')('inspection-drawer', '/inspection', { open: openFigure, isMain: true }),
  of('hdnd')('council', '/council', { isMain: true }),
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
  office('targets', '/targets', { isMain: true }),
  office('targets-month', '/targets/month'),
  office('targets-allotted', '/targets/allotted'),
  office('targets-term', '/targets/term'),
  office('targets-poverty', '/targets/poverty'),
  office('new-rural', '/new-rural'),
  office('projects', '/projects', { isMain: true }),
  office('project', '/projects/$project', { path: ({ project }) => `/projects/${project}` }),
  of('danvan')('mobilisation', '/mobilisation', { isMain: true }),
  of('danvan')('mobilisation-drawer', '/mobilisation', { open: openFigure }),
  of('mattran')('front', '/front', { isMain: true }),
  office('funds', '/funds', { isMain: true }),
  office('funds-unfolded', '/funds', { open: unfold, isMain: true }),
  office('funds-drawer', '/funds', { open: openFigure }),
  office('projects-unfolded', '/projects', { open: unfold }),
  office('projects-drawer', '/projects', { open: openFigure }),
  office('tasks-unfolded', '/tasks', { open: unfold }),
  office('fund', '/funds/$fund', { path: ({ fund }) => `/funds/${fund}` }),
  office('fund-public', '/funds/$fund/public', { path: ({ fund }) => `/funds/${fund}/public` }),
  office('resolutions', '/resolutions', { isMain: true }),
  office('resolution', '/resolutions/$id', { path: ({ directive }) => `/resolutions/${directive}` }),
  office('tasks', '/tasks', { isMain: true }),
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
  office('calendar', '/calendar', { isMain: true }),
  office('calendar-month', '/calendar/month', { isMain: true }),
  admin('accounts', '/accounts'),
  admin('devices', '/devices'),
]

/** The common pages of an area and of a register, for every one the account may read. */
export const commonScreens = (areas: readonly { id: string; read: readonly string[] }[]): Screen[] => [
  ...areas.map(({ id }) => board(`area-${id}`, '/areas/$area', { path: `/areas/${id}`, isCommon: true })),
  ...[...new Set(areas.flatMap(({ read }) => read))].map((id) =>
    board(`register-${id}`, '/registers/$register', { path: `/registers/${id}`, isCommon: true }),
  ),
]
