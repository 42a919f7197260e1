-- The journal, what is derived from it, and who may touch which. Every key begins with the book, so
-- the tables distribute by book unchanged. The owner runs migrations and `rebuild`; every request
-- runs as dangbo_app, which has neither UPDATE nor DELETE on the journal and the postings.

create table book (
  id            integer generated always as identity primary key,
  name          text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  title         text not null,
  root          uuid not null,                 -- the đảng bộ whose book this is
  superior      uuid,                          -- the committee above it, an assigner of targets
  parent        integer references book (id),
  opened_on     date not null,
  closed_on     date,
  is_sample     boolean not null default false,
  settings      jsonb not null default '{}',
  head          integer not null default 0,    -- last position; advanced under the row lock
  head_hash     text not null default repeat('0', 64)
);

create table entry (
  book          integer not null references book (id),
  id            uuid not null,
  first         integer not null,
  last          integer not null,
  source        text not null check (source in ('form', 'import', 'sample', 'hand-over')),
  digest        text not null,                 -- same id with another digest is refused
  recorded_at   timestamptz not null,
  entered_by    text not null,
  approved_by   text,
  primary key (book, id)
);
create unique index entry_by_position on entry (book, last);
create index entry_by_time on entry (recorded_at);

create table record (
  book            integer not null,
  position        integer not null,
  id              uuid not null,
  entry           uuid not null,
  kind            text not null,
  version         smallint not null,
  organisation    uuid not null,
  decided_on      date not null,
  effective_on    date not null,
  basis           jsonb,
  body            jsonb not null,
  facts           jsonb not null,
  confidentiality smallint not null default 0, -- 0 thường · 1 nội bộ · 2 hạn chế
  reverses        integer,
  recorded_at     timestamptz not null,
  entered_by      text not null,
  approved_by     text,
  previous_hash   text not null,
  hash            text not null,
  primary key (book, position),
  foreign key (book, entry) references entry (book, id)
);
create unique index record_by_id on record (book, id);
create unique index record_reversal on record (book, reverses) where reverses is not null;
create index record_by_kind on record (book, kind, decided_on);
create index record_by_organisation on record (book, organisation, effective_on);

create table posting (
  book          integer not null,
  position      integer not null,
  line          smallint not null,
  figure        text not null,
  "of"          text,
  organisation  uuid not null,
  subject       uuid,
  "from"        date,
  day           date not null,
  amount        bigint not null,
  scenario      text not null default 'actual' check (scenario in ('actual', 'estimate', 'target')),
  assigner      uuid,
  primary key (book, position, line)
);
create index posting_by_figure on posting (book, figure, day)
  include ("of", organisation, subject, amount, scenario, position);

-- For answers above one book: kept in the transaction that posts, one row per month.
create table rollup (
  book          integer not null,
  figure        text not null,
  month         date not null,
  amount        bigint not null,
  primary key (book, figure, month)
);
create index rollup_by_figure on rollup (figure, month) include (amount, book);

create table register_row (
  book            integer not null,
  register        text not null,
  subject         uuid not null,
  valid_from      date not null,
  valid_to        date not null,
  known_from      integer not null,
  known_to        integer,
  opened          integer not null,
  closed          integer,
  organisation    uuid,
  confidentiality smallint not null default 0,
  refs            uuid[] not null default '{}',
  sort_key        text not null default '',
  search_key      text not null default '',
  marked_key      text not null default '',
  data            jsonb not null,
  primary key (book, register, subject, valid_from, known_from)
);
create index register_row_now on register_row (book, register, sort_key) where known_to is null;
create index register_row_by_organisation on register_row (book, register, organisation) where known_to is null;
create index register_row_refs on register_row using gin (refs) where known_to is null;

-- Which records change which subject, and which merely name it (its timeline).
create table register_change (
  book          integer not null,
  register      text not null,
  subject       uuid not null,
  position      integer not null,
  primary key (book, register, subject, position)
);
create table mention (
  book          integer not null,
  subject       uuid not null,
  position      integer not null,
  primary key (book, subject, position)
);

create table draft (
  book          integer not null references book (id),
  id            uuid not null,
  entry         jsonb not null,
  organisation  uuid not null,
  state         text not null check (state in ('being-written', 'submitted', 'returned', 'accepted', 'withdrawn')),
  reason        text,
  author        text not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (book, id)
);

-- One key per subject, wrapped by a key outside the database. Erasure destroys it.
create table subject_key (
  book          integer not null,
  subject       uuid not null,
  wrapped       text,
  primary key (book, subject)
);

create table read_log (
  book          integer not null,
  at            timestamptz not null default now(),
  actor         text not null,
  what          text not null,
  subject       uuid
);
create index read_log_by_time on read_log (book, at);

create table report (
  book          integer not null,
  id            uuid not null,
  template      text not null,
  organisation  uuid not null,
  period_from   date not null,
  period_to     date not null,
  settings      jsonb not null default '{}',
  draft_number  integer not null default 1,
  closed_at     timestamptz,
  closed_by     text,
  known         integer,
  snapshot      jsonb,
  primary key (book, id)
);

create table document_number (
  book          integer not null,
  body          text not null,
  kind          text not null,
  term          text not null,
  number        integer not null,
  record        uuid not null,
  primary key (book, body, kind, term, number)
);

alter table record enable row level security;
alter table posting enable row level security;
alter table register_row enable row level security;
alter table rollup enable row level security;
alter table draft enable row level security;

create function setting_book() returns integer language sql stable parallel safe as
  $$ select nullif(nullif(current_setting('dangbo.book', true), ''), '*')::integer $$;
create function setting_clearance() returns smallint language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('dangbo.clearance', true), ''), '0')::smallint $$;
-- null means every organisation of the book.
create function setting_scope() returns uuid[] language sql stable parallel safe as
  $$ select case coalesce(current_setting('dangbo.scope', true), '')
       when '*' then null
       when '' then '{}'::uuid[]
       else string_to_array(current_setting('dangbo.scope', true), ',')::uuid[] end $$;

-- Totals stay complete: postings are filtered by book only, evidence and registers also by
-- confidentiality and organisation. The book '*' stands for totals over books: it sees what is added
-- up and no record. Each setting is asked once for a statement, not once for a row.
create policy posting_of_book on posting
  using (book = (select setting_book()) or (select current_setting('dangbo.book', true)) = '*')
  with check (book = (select setting_book()));
create policy rollup_of_book on rollup
  using (book = (select setting_book()) or (select current_setting('dangbo.book', true)) = '*')
  with check (book = (select setting_book()));
create policy record_in_sight on record
  using (book = (select setting_book()) and confidentiality <= (select setting_clearance())
         and ((select setting_scope()) is null or organisation = any ((select setting_scope())::uuid[])))
  with check (book = (select setting_book()));
create policy register_in_sight on register_row
  using (book = (select setting_book()) and confidentiality <= (select setting_clearance())
         and ((select setting_scope()) is null or organisation is null
              or organisation = any ((select setting_scope())::uuid[])))
  with check (book = (select setting_book()));
create policy draft_of_book on draft using (book = (select setting_book())) with check (book = (select setting_book()));

grant select on all tables in schema public to dangbo_app;
grant insert on entry, record, posting, rollup, register_row, register_change, mention, draft, subject_key,
  read_log, report, document_number to dangbo_app;
grant update (head, head_hash) on book to dangbo_app;
grant update (amount) on rollup to dangbo_app;
grant update (known_to) on register_row to dangbo_app;
grant update on draft, report, subject_key to dangbo_app;
revoke insert, update, delete on migration from dangbo_app;
