import { connect } from '#platform/postgres/database.ts'
import { joinOrStartPostgres } from '#platform/postgres/start.ts'

/** How often things happen in a year, as the book of 2023 has them. */
export interface Year {
  cells: number
  /** Records of a kind: entered for the district itself, and for organisations under it. */
  ofKind: (kind: string) => { root: number; below: number }
  kinds: string[]
  /** Share of cell meetings by the door they came through. */
  door: (name: 'phone' | 'handbook' | 'entered-for') => number
  /** Days on which the committee decided at least one of these kinds. */
  meetingDays: (kinds: readonly string[]) => number
}

interface Count {
  kind: string
  root: number
  below: number
}

/** Reads the counts of 2023 from the book itself. */
export const countYear = async (dataFolder: string): Promise<Year> => {
  const server = await joinOrStartPostgres({ dataFolder })
  const { pool, close } = connect(server.config)
  const inYear = `decided_on between '2023-01-01' and '2023-12-31'`
  try {
    const counts = await pool.query<Count>(`select kind,
      (count(*) filter (where record.organisation = b.root))::int as root,
      (count(*) filter (where record.organisation <> b.root))::int as below
      from record join book b on b.id = record.book where ${inYear} group by kind`)
    const doors = await pool.query<{ door: string; share: number }>(`select body->>'door' as door,
      (count(*)::float / sum(count(*)) over ()) as share
      from record where kind = 'cell-meeting.held' and ${inYear} group by 1`)
    const cells = await pool.query<{ count: number }>(`select count(distinct organisation)::int as count
      from record where kind = 'cell-meeting.held' and ${inYear}`)
    const days = await pool.query<{ kind: string; day: string }>(
      `select distinct kind, decided_on::text as day from record where ${inYear}`,
    )
    const byKind = new Map(counts.rows.map((one) => [one.kind, one]))
    return {
      cells: cells.rows[0]?.count ?? 0,
      kinds: [...byKind.keys()].sort(),
      ofKind: (kind) => byKind.get(kind) ?? { root: 0, below: 0 },
      door: (name) => doors.rows.find((one) => one.door === name)?.share ?? 0,
      meetingDays: (kinds) =>
        new Set(days.rows.filter((one) => kinds.includes(one.kind)).map((one) => one.day)).size,
    }
  } finally {
    await close()
    await server.stop()
  }
}
