-- What the files that records rest on say, for searching. Derived: made from the file when somebody searches and
-- made again when it is gone. Empty where a file holds no text, such as a picture.
create table file_text (
  book          integer not null references book (id),
  hash          text not null,
  text          text not null,
  search_key    text not null,               -- without marks and case
  primary key (book, hash)
);

alter table file_text enable row level security;
create policy file_text_of_book on file_text
  using (book = (select setting_book())) with check (book = (select setting_book()));
grant select, insert, delete on file_text to dangbo_app;
