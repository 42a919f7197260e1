-- What most requests ask, by an index each, in place of a look at every row of the book.

-- The persons in sight of a branch: its own rows, and those on their way to it. Read apart: joined by an "or",
-- no index serves. The index by register and organisation answered nothing that the one by name does not.
drop index register_row_by_organisation;
create index register_row_by_organisation on register_row (book, organisation)
  where known_to is null and organisation is not null;
create index register_row_on_the_way on register_row (book, (data ->> 'to'))
  where known_to is null and organisation is not null and data ->> 'to' is not null;

-- One process: starting others takes longer than the reading.
create or replace function persons_in_sight() returns uuid[]
  language sql stable parallel safe security definer
  set search_path = public, pg_temp set max_parallel_workers_per_gather = 0 as
  $$ select coalesce(array_agg(distinct named.subject), '{}')
     from (select refs, subject from register_row
             where book = (select setting_book()) and known_to is null and organisation is not null
               and organisation = any ((select setting_scope())::uuid[])
           union all
           select refs, subject from register_row
             where book = (select setting_book()) and known_to is null and organisation is not null
               and data ->> 'to' is not null and data ->> 'to' = any ((select setting_scope())::text[])) r
     cross join unnest(r.refs || r.subject) as named (subject) $$;

-- Persons entered twice and merged, of whom there are few. What a row says is compared only after the policies
-- have let it pass, so that no index finds a value in it; this one holds none but those few rows.
create index register_row_merged on register_row (book, subject)
  where register = 'persons' and known_to is null and data ->> 'sameAs' is not null;

-- Targets are few among the postings, and every desk and report asks for them.
create index posting_of_targets on posting (book, figure) where scenario = 'target';
