import type { SessionAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import type { IconName } from '#ui/Icon.tsx'
import { officesOn } from './offices.ts'
import { words as paperWords } from './screens/papers/words.ts'
import { words } from './words.ts'

/** A place of the program one can go to; no two share an icon. */
export interface Place {
  to: string
  label: Label
  icon: IconName
  /** Only for accounts that may enter this kind. */
  enters?: string
}

export const desk: Place = { to: '/', label: words.desk, icon: 'desk' }
export const entering: Place = { to: '/enter', label: words.enter, icon: 'enter' }
export const reports: Place = { to: '/reports', label: words.reports, icon: 'report' }
const checking: Place = { to: '/check', label: words.checkText, icon: 'proof' }
const drafts: Place = { to: '/drafts', label: words.drafts, icon: 'waiting' }
/** Everything else, on a phone. */
export const more: Place = { to: '/menu', label: words.more, icon: 'menu' }

/** What everybody has, whatever their department. */
export const always: readonly Place[] = [desk, entering, reports, checking, drafts]

/** Areas with screens of their own; the others have their common page. */
export const own: { readonly [area: string]: readonly Place[] } = {
  organisations: [
    { to: '/organisations', label: words.organisations, icon: 'tree' },
    { to: '/meetings', label: words.cellMeetings, icon: 'meeting' },
    { to: '/reorganise', label: words.reorganise, icon: 'regroup', enters: 'organisation.dissolved' },
    { to: '/areas/organisations', label: words.organisationWork, icon: 'visit' },
  ],
  members: [{ to: '/members', label: words.members, icon: 'people' }],
  cadres: [
    { to: '/posts', label: words.posts, icon: 'post' },
    { to: '/congress', label: words.congress, icon: 'ballot', enters: 'cadre.nominated' },
    { to: '/areas/cadres', label: words.personnelWork, icon: 'exchange' },
  ],
  office: [
    { to: '/decisions', label: paperWords.decideList, icon: 'check' },
    { to: '/papers', label: { vi: 'Văn bản đi, đến', en: 'Papers in and out' }, icon: 'archive' },
    {
      to: '/calendar',
      label: { vi: 'Cuộc họp, lịch công tác', en: 'Meetings and calendar' },
      icon: 'calendar',
    },
  ],
  targets: [
    { to: '/targets', label: words.targets, icon: 'target' },
    { to: '/new-rural', label: words.newRural, icon: 'sprout' },
  ],
  evaluation: [
    { to: '/grading', label: words.grading, icon: 'marks' },
    { to: '/areas/evaluation', label: words.evaluationWork, icon: 'seal' },
  ],
  resolutions: [
    { to: '/resolutions', label: words.resolutions, icon: 'resolution' },
    { to: '/tasks', label: words.tasks, icon: 'tasks' },
  ],
  learning: [{ to: '/learning', label: words.learning, icon: 'book' }],
  projects: [
    { to: '/projects', label: { vi: 'Công trình, mô hình', en: 'Projects and models' }, icon: 'works' },
  ],
  inspection: [{ to: '/inspection', label: { vi: 'Kiểm tra, giám sát', en: 'Inspection' }, icon: 'shield' }],
  council: [{ to: '/council', label: { vi: 'HĐND, cử tri', en: 'Council and voters' }, icon: 'assembly' }],
  mobilisation: [
    { to: '/mobilisation', label: { vi: 'Dân vận, kết nghĩa', en: 'Mass mobilisation' }, icon: 'hands' },
    { to: '/front', label: { vi: 'Mặt trận, đoàn thể', en: 'Front and organisations' }, icon: 'banner' },
  ],
  funds: [{ to: '/funds', label: { vi: 'Quỹ, vận động', en: 'Funds and drives' }, icon: 'coins' }],
}

/** The icons of areas that have no screen of their own. */
export const iconOfArea: { readonly [area: string]: IconName } = { reporting: 'folder' }

export interface OfficePlaces {
  id: string
  label: Label
  places: readonly Place[]
}

/** The places of an account's departments, office by office as they were on the day. */
export const officePlaces = (areas: SessionAnswer['areas'], on: string): OfficePlaces[] =>
  officesOn(on)
    .map(({ id, label, areas: ids }) => ({
      id,
      label,
      places: ids.flatMap((area): readonly Place[] => {
        const granted = areas.find((one) => one.id === area)
        if (!granted) return []
        return (
          own[area]?.filter(({ enters }) => !enters || granted.enter.includes(enters)) ?? [
            { to: `/areas/${area}`, label: granted.label, icon: iconOfArea[area] ?? 'folder' },
          ]
        )
      }),
    }))
    .filter((office) => office.places.length)
