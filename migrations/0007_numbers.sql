-- The numbers of papers run without a gap in each series: body, kind of paper, term of office. A number once
-- given stays, also when its record is taken back; a paper put in afterwards takes a letter (12a). Numbers are
-- given under the lock of the book's row, in the transaction that appends the record.
alter table document_number
  add column suffix text not null default '',
  add column template text not null,
  add column printed text not null,             -- "201-QĐ/HU", as the format of its day writes it
  add column issued_on date not null,
  drop constraint document_number_pkey,
  add primary key (book, body, kind, term, number, suffix);
create unique index document_number_of_paper on document_number (book, record, template);

alter table document_number enable row level security;
create policy document_number_of_book on document_number
  using (book = (select setting_book())) with check (book = (select setting_book()));

-- One meeting decides a list: its records stand in one entry and may be taken back one by one.
alter table entry drop constraint entry_source_check,
  add constraint entry_source_check check (source in ('form', 'import', 'sample', 'hand-over', 'meeting'));
