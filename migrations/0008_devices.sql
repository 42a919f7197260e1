-- A device its owner trusts: for 90 days a short PIN opens a session on it, five wrong ones lock it. Of token
-- and PIN only hashes are kept.
create table device (
  id            uuid primary key default gen_random_uuid(),
  token_hash    text not null unique,
  book          integer not null,
  account       text not null,
  label         text not null,
  pin           text not null,
  failures      integer not null default 0,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  expires_at    timestamptz not null,
  foreign key (book, account) references account (book, name)
);
create index device_by_account on device (book, account);

grant select, insert, update, delete on device to dangbo_app;
