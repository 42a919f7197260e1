import type { Figure } from '#kernel/figure.ts'
import { distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'

const which = { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' }

/** Trees are given out by many records; which species, and where, are questions of their own. */
export const treesBySpecies = flow(
  'funds.trees-of-species',
  { vi: 'Cây đã cấp, trồng theo loại', en: 'Trees given out by species' },
  units.tree,
  {
    vi: 'Số cây thuộc loại được hỏi đã cấp, trồng trong kỳ, của mọi cuộc vận động; cây không ghi loại không tính.',
    en: 'Trees of the asked species given out or planted by all drives; those of no told species left out.',
  },
  {
    of: { vi: 'Loại cây', en: 'Species' },
    said: { as: [] },
  },
)

export const treesPlanted = flow(
  'funds.trees-at-places',
  { vi: 'Cây đã cấp, trồng có địa bàn', en: 'Trees given out at a known place' },
  units.tree,
  {
    vi: 'Số cây đã cấp, trồng trong kỳ mà sổ ghi rõ thôn, buôn hoặc xã.',
    en: 'Trees given out or planted whose village or commune the book tells.',
  },
  { of: which, said: { as: [] } },
)

const placesWithTrees = distinct(
  'funds.tree-places',
  { vi: 'Địa bàn được cấp, trồng cây', en: 'Places with trees' },
  units.place,
  {
    vi: 'Số thôn, buôn, xã khác nhau được cấp hoặc trồng cây trong kỳ.',
    en: 'Different villages and communes where trees were given out or planted in the period.',
  },
  treesPlanted,
  { of: which, said: { as: [] } },
)

export const treeFigures: readonly Figure[] = [treesBySpecies, treesPlanted, placesWithTrees]
