-- A calendar subscribed to by a secret address, and a letter once a week. Of the address's token only the
-- hash is kept. The letter's claim is its week, so that two servers of one database send it once.
create table calendar_feed (
  book          integer not null,
  account       text not null,
  token_hash    text not null unique,
  created_at    timestamptz not null,
  primary key (book, account),
  foreign key (book, account) references account (book, name)
);

create table weekly_letter (
  book          integer not null,
  account       text not null,
  address       text not null,
  week          date,                        -- Monday of the last week a letter was sent for
  created_at    timestamptz not null,
  primary key (book, account),
  foreign key (book, account) references account (book, name)
);

grant select, insert, update, delete on calendar_feed, weekly_letter to dangbo_app;
