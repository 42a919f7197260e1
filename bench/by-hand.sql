-- The tables somebody would have made who writes each number's statement by hand: conventional, indexed,
-- holding the present truth only, with no journal, no evidence and no earlier knowledge.
create schema by_hand;

create table by_hand.event (kind text, day date, number bigint);
create index on by_hand.event (kind, day) include (number);
create table by_hand.organisation (id uuid, kind text, sector text, valid_from date, valid_to date);
create index on by_hand.organisation (kind, valid_from, valid_to);
create table by_hand.serves (organisation uuid, kind text, served uuid, valid_from date, valid_to date);
create index on by_hand.serves (served, kind);
create table by_hand.place (id uuid, kind text, valid_from date, valid_to date);
create index on by_hand.place (kind);
create table by_hand.unit (id uuid, kind text, valid_from date, valid_to date);
create index on by_hand.unit (kind);
create table by_hand.membership (person uuid, status text, exempt boolean, valid_from date, valid_to date);
create index on by_hand.membership (valid_from, valid_to) include (status, exempt);
create table by_hand.criterion (id uuid, met boolean, valid_from date, valid_to date);
create table by_hand.item (id uuid, kind text, stars integer, crop text, quantity bigint, valid_from date, valid_to date);
create table by_hand.observation (series text, period_from date, period_to date, value bigint, is_estimate boolean, entered integer);
create index on by_hand.observation (period_from, period_to, series);

insert into by_hand.event select figure, day, sum(amount) from posting
  where scenario = 'actual' and "from" is null and figure <> 'members' group by figure, day;
insert into by_hand.organisation select subject, data ->> 'kind', data ->> 'sector', valid_from, valid_to
  from register_row where register = 'party-organisations' and known_to is null;
insert into by_hand.serves select subject, data ->> 'kind', served::uuid, valid_from, valid_to
  from register_row, jsonb_array_elements_text(data -> 'serves') as served
  where register = 'party-organisations' and known_to is null;
insert into by_hand.place select subject, data ->> 'kind', valid_from, valid_to
  from register_row where register = 'places' and known_to is null;
insert into by_hand.unit select subject, data ->> 'kind', valid_from, valid_to
  from register_row where register = 'units' and known_to is null;
insert into by_hand.membership select subject, data ->> 'status', (data ->> 'exempt')::boolean, valid_from, valid_to
  from register_row where register = 'memberships' and known_to is null;
insert into by_hand.criterion select subject, (data ->> 'met')::boolean, valid_from, valid_to
  from register_row where register = 'criteria' and known_to is null;
insert into by_hand.item
  select subject, data ->> 'kind', (data ->> 'stars')::integer, data ->> 'crop', (data ->> 'quantity')::bigint, valid_from, valid_to
  from register_row where register = 'items' and known_to is null;
insert into by_hand.observation
  select p.figure, p."from", p.day, p.amount, p.scenario = 'estimate', p.position
  from posting p join book b on b.id = p.book
  where p."from" is not null and p.scenario <> 'target' and p.organisation = b.root
    and not exists (select 1 from record v where v.book = p.book and v.reverses = p.position);
analyze;
