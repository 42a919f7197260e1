-- The few fields by which figures count the rows of a register, as one short text: a census reads the index
-- alone and not the wide rows. A row written before is counted from its data until the book is derived again.
alter table register_row add column facets text not null default '{}';
create index register_row_facets on register_row (book, register, valid_to)
  include (valid_from, known_from, known_to, organisation, confidentiality, subject, facets);
