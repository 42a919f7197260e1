import { type Check, coverage, partsOf } from '#kernel/check.ts'
import {
  schools,
  schoolsWithCell,
  schoolsWithoutCell,
  villages,
  villagesWithCell,
  villagesWithoutCell,
} from './coverage.ts'
import { grassrootsBodies, grassrootsCells, grassrootsOrganisations } from './figures.ts'
import { meetingChecks } from './meetings/checks.ts'

export const checks: readonly Check[] = [
  partsOf(
    'organisations.grassroots-parts',
    {
      vi: 'Tổ chức cơ sở đảng gồm đảng bộ cơ sở và chi bộ cơ sở',
      en: 'Grassroots organisations are bodies and cells',
    },
    { figure: grassrootsOrganisations.id },
    [{ figure: grassrootsBodies.id }, { figure: grassrootsCells.id }],
  ),
  coverage(
    'places.villages-covered',
    { vi: 'Thôn, buôn, tổ dân phố có chi bộ', en: 'Villages with a cell' },
    { figure: villagesWithCell.id },
    { figure: villages.id },
    { figure: villagesWithoutCell.id },
  ),
  coverage(
    'units.schools-covered',
    { vi: 'Trường học có chi bộ', en: 'Schools with a cell' },
    { figure: schoolsWithCell.id },
    { figure: schools.id },
    { figure: schoolsWithoutCell.id },
  ),
  ...meetingChecks,
]
