import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { CoverageTiles } from '#ui/charts/CoverageTiles.tsx'
import { useScope } from '#ui/scope.tsx'
import { everyRow } from '../every-row.ts'
import { words } from '../words.ts'
import { villagesWithCell } from './villages-with-cell.ts'

/** Commune by commune, which villages of an organisation a cell leads; nothing where it has no villages. */
export const VillagesWithCell = ({ of, lines }: { of: string; lines: readonly RegisterLine[] }) => {
  const { on } = useScope()
  const places = useQuery(everyRow('places', { on, organisation: of }))
  const groups = villagesWithCell(places.data ?? [], lines)
  return groups.length ? <CoverageTiles title={words.villagesWithCell} groups={groups} /> : null
}
