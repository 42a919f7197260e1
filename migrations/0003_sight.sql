-- People belong to no organisation of their own: whoever is bound to a branch of the tree sees a person
-- only where a row of that branch names them (a membership, a transfer, an admission).

create function person_in_sight(of_book integer, person uuid, seen uuid[]) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as
  $$ select exists (
       select 1 from register_row r
       where r.book = of_book and r.known_to is null and r.refs @> array[person]
         and (r.organisation = any (seen) or r.data ->> 'to' = any (seen::text[]))) $$;

drop policy register_in_sight on register_row;
create policy register_in_sight on register_row
  using (book = (select setting_book()) and confidentiality <= (select setting_clearance())
         and ((select setting_scope()) is null
              or organisation = any ((select setting_scope())::uuid[])
              or organisation is null
                 and (register not in ('persons', 'badges')
                      or person_in_sight(book, subject, (select setting_scope())::uuid[]))))
  with check (book = (select setting_book()));
