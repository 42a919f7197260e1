import type { Happening } from './happening.ts'
import { organisations, root, superior } from './organisations.ts'
import { openedOn } from './people.ts'

/** The tree and the committee above on 31/12/2022. */
export const structure = (): Happening[] => [
  ...organisations.map(({ id, name, kind, parent, sector }) => ({
    key: id,
    kind: 'organisation.brought-forward',
    organisation: root,
    on: openedOn,
    body: { organisation: id, name, kind, ...(parent ? { parent } : {}), sector, serves: [] },
  })),
  {
    key: superior,
    kind: 'unit.brought-forward',
    organisation: root,
    on: openedOn,
    body: { unit: superior, name: 'Tỉnh ủy', kind: 'committee', level: 'province' },
  },
]
