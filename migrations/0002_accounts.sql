-- Accounts and sessions. A session's token is stored hashed; a stolen database opens no session.

create table account (
  book          integer not null references book (id),
  name          text not null check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  display_name  text not null,
  password      text not null,
  roles         text[] not null,
  scope         uuid,                          -- node of the Party tree; null is the whole book
  is_sample     boolean not null default false,
  disabled_at   timestamptz,
  created_at    timestamptz not null default now(),
  primary key (book, name)
);

create table session (
  token_hash    text primary key,
  book          integer not null,
  account       text not null,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  expires_at    timestamptz not null,
  foreign key (book, account) references account (book, name)
);

create table sign_in_attempt (
  address       text not null,
  account       text not null,
  at            timestamptz not null
);
create index sign_in_attempt_by_account on sign_in_attempt (account, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);

grant select, insert, update, delete on session, sign_in_attempt to dangbo_app;
grant select, insert, update on account to dangbo_app;
