import type pg from 'pg'

// A country of invented postings, made by the server itself. Each book begins with its members brought
// forward and goes on for four years; positions follow the days, and rows lie in the order in which the
// books would have written them, all in turn.

export const country = { books: 3321, membersPerBook: 1656, postingsPerBook: 4968, flows: 40, stocks: 9 }
export const firstDay = '2021-01-01'
const days = 1461
/** Members there from the first day; the others join in the course of the years. */
const broughtForward = 1500
const perEntry = 20

const made = `
  select b as book, i as position, 0::smallint as line,
    case when i <= ${broughtForward} or i % 22 = 0 then 'stock-0'
      when i % 11 = 1 then 'stock-' || 1 + i / 11 % ${country.stocks}
      else 'flow-' || i % ${country.flows} end as figure,
    null::text as of,
    md5('cell' || b || '/' || i % 60)::uuid as organisation,
    md5('member' || b || '/' || i % ${country.membersPerBook})::uuid as subject,
    null::date as "from",
    date '${firstDay}' - 1 + greatest(0, (i - ${broughtForward}) * ${days} / (${country.postingsPerBook} - ${broughtForward})) as day,
    case when i <= ${broughtForward} or i % 22 = 0 then 1 else 1 + i % 7 end::bigint as amount,
    'actual' as scenario, null::uuid as assigner
  from generate_series(1, ${country.postingsPerBook}) as i, generate_series(1, ${country.books}) as b`

/** Fills an empty, migrated database; runs as the owner. Indexes are built after the rows, which is much faster. */
export const fillCountry = async (pool: pg.Pool, log: (text: string) => void): Promise<void> => {
  const run = async (what: string, statement: string) => {
    const start = performance.now()
    await pool.query(statement)
    log(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
  await pool.query(`insert into book (name, title, root, opened_on, head)
    select 'book-' || i, 'book ' || i, md5('root' || i)::uuid, '${firstDay}', ${country.postingsPerBook}
    from generate_series(1, ${country.books}) as i order by i`)
  const { rows } = await pool.query<{ name: string; definition: string; key: string | null }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition, c.conname as key
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'p'
    where i.indrelid = 'posting'::regclass`)
  for (const { name, key } of rows)
    await pool.query(key ? `alter table posting drop constraint ${key}` : `drop index ${name}`)
  await run('postings', `insert into posting ${made}`)
  for (const { definition, key, name } of rows)
    await run(
      `index ${name}`,
      key ? 'alter table posting add primary key (book, position, line)' : definition,
    )
  await run(
    'roll-up',
    `begin; set local work_mem = '1GB'; insert into rollup select book, figure, date_trunc('month', day)::date, sum(amount) from posting group by 1, 2, 3; commit`,
  )
  // The members of a book come as one import, all else in entries of ${perEntry} records.
  await run(
    'entries',
    `insert into entry select book, md5(book || '/' || min(position))::uuid, min(position), max(position), 'import', '',
       max(day)::timestamp at time zone 'UTC' + interval '9 hours', 'bench', null
     from posting group by book, case when position <= ${broughtForward} then 0 else (position - ${broughtForward} - 1) / ${perEntry} + 1 end`,
  )
  await pool.query('vacuum analyze posting, rollup, entry, book')
}
