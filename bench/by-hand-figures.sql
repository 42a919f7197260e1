-- Every counted figure of the book for one period, in one statement. $1 is its first day, $2 its last.
with organisation as (select * from by_hand.organisation where valid_from <= $2 and valid_to > $2),
place as (select * from by_hand.place where valid_from <= $2 and valid_to > $2),
unit as (select * from by_hand.unit where valid_from <= $2 and valid_to > $2),
served as (
  select distinct served as id from by_hand.serves
  where kind in ('cell', 'grassroots-cell') and valid_from <= $2 and valid_to > $2
),
membership as (select status, exempt from by_hand.membership where valid_from <= $2 and valid_to > $2)
select kind as figure, sum(number)::bigint as steps from by_hand.event where day between $1 and $2 group by kind
union all
select name, number from (
  select count(*) filter (where kind in ('grassroots-body', 'grassroots-cell')) as grassroots,
    count(*) filter (where kind = 'grassroots-body') as bodies,
    count(*) filter (where kind = 'grassroots-cell') as grassroots_cells,
    count(*) filter (where kind = 'cell') as cells,
    count(*) filter (where kind in ('cell', 'grassroots-cell') and sector = 'enterprise') as enterprise
  from organisation
) as o cross join lateral (values ('organisations.grassroots', grassroots), ('organisations.grassroots-bodies', bodies),
  ('organisations.grassroots-cells', grassroots_cells), ('organisations.cells', cells),
  ('organisations.enterprise-cells', enterprise)) as counted (name, number)
union all
select name, number from (
  select count(*) filter (where kind in ('commune', 'township')) as communes,
    count(*) filter (where kind = 'commune') as rural,
    count(*) filter (where kind in ('buon', 'thon', 'tdp')) as villages,
    count(*) filter (where kind in ('buon', 'thon', 'tdp') and served.id is not null) as with_cell
  from place left join served using (id)
) as p cross join lateral (values ('places.communes', communes), ('targets.rural-communes', rural),
  ('places.villages', villages), ('places.villages-with-cell', with_cell),
  ('places.villages-without-cell', villages - with_cell)) as counted (name, number)
union all
select name, number from (
  select count(*) filter (where kind = 'school') as schools,
    count(*) filter (where kind = 'school' and served.id is not null) as with_cell
  from unit left join served using (id)
) as u cross join lateral (values ('units.schools', schools), ('units.schools-with-cell', with_cell),
  ('units.schools-without-cell', schools - with_cell)) as counted (name, number)
union all
select name, number from (
  select count(*) as members, count(*) filter (where status = 'full') as full_members,
    count(*) filter (where status = 'probationary') as probationary, count(*) filter (where exempt) as exempt
  from membership
) as m cross join lateral (values ('members', members), ('members.in-register', members), ('members.full', full_members),
  ('members.probationary', probationary), ('members.exempt', exempt)) as counted (name, number)
union all
select name, number from (
  select count(*) as assessed, count(*) filter (where met) as met from by_hand.criterion
  where valid_from <= $2 and valid_to > $2
) as c cross join lateral (values ('targets.rural-criteria-assessed', assessed), ('targets.rural-criteria-met', met))
  as counted (name, number)
union all
select name, number from (
  select count(*) filter (where kind = 'ocop-product' and stars in (3, 4, 5)) as products,
    coalesce(sum(quantity) filter (where kind = 'vietgap-area' and crop = 'rice'), 0)::bigint as rice
  from by_hand.item where valid_from <= $2 and valid_to > $2
) as i cross join lateral (values ('targets.ocop-products', products), ('targets.vietgap-rice-area', rice))
  as counted (name, number)
union all
(select distinct on (series) series, value from by_hand.observation
  where period_from = $1 and period_to = $2 order by series, is_estimate, entered desc)
