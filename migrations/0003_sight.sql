-- People belong to no organisation of their own: whoever is bound to a branch of the tree sees a person
-- only where a row of that branch names them (a membership, a transfer, an admission). The list of them is
-- made once for a statement and hashed; asked person by person it took seconds. The select inside `unnest`
-- keeps the planner from making it for every statement only to guess its length.

create function persons_in_sight() returns uuid[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as
  $$ select coalesce(array_agg(distinct named.subject), '{}')
     from register_row r cross join unnest(r.refs || r.subject) as named (subject)
     where r.book = (select setting_book()) and r.known_to is null and r.organisation is not null
       and (r.organisation = any ((select setting_scope())::uuid[])
            or r.data ->> 'to' = any ((select setting_scope())::text[])) $$;

drop policy register_in_sight on register_row;
create policy register_in_sight on register_row
  using (book = (select setting_book()) and confidentiality <= (select setting_clearance())
         and ((select setting_scope()) is null
              or organisation = any ((select setting_scope())::uuid[])
              or organisation is null
                 and (register not in ('persons', 'badges')
                      or subject in (select unnest((select persons_in_sight()))))))
  with check (book = (select setting_book()));
