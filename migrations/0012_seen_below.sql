-- What a superior issues is there to be carried out by those below: a conference, a theme, a movement, a class,
-- a fund. Such rows say titles and days; who took part elsewhere is in rows of its own, and those stay out of
-- sight. Whoever is bound to a branch sees them of the organisations that branch stands under.
alter table register_row add column seen_below boolean not null default false;
update register_row set seen_below = true
  where register in ('study-conferences', 'study-themes', 'classes', 'emulation-movements', 'movements', 'funds',
                     'places');

create function setting_above() returns uuid[] language sql stable parallel safe as
  $$ select string_to_array(nullif(current_setting('dangbo.above', true), ''), ',')::uuid[] $$;

drop policy register_in_sight on register_row;
create policy register_in_sight on register_row
  using (book = (select setting_book()) and confidentiality <= (select setting_clearance())
         and ((select setting_scope()) is null
              or organisation = any ((select setting_scope())::uuid[])
              or seen_below and organisation = any ((select setting_above())::uuid[])
              or organisation is null
                 and (register not in ('persons', 'badges')
                      or subject in (select unnest((select persons_in_sight()))))))
  with check (book = (select setting_book()));

-- Whose paper it is, is known by name; how the superior's own organisation stands is not.
create function superiors_by_name() returns table (subject uuid, name text)
  language sql stable parallel safe security definer set search_path = public, pg_temp as
  $$ select distinct on (row.subject) row.subject, row.data ->> 'name'
     from register_row row
     where row.book = (select setting_book()) and row.register = 'party-organisations'
       and row.subject = any ((select setting_above())::uuid[]) and row.known_to is null
     order by row.subject, row.valid_from desc $$;
