-- What later entries changed is asked by position, so that what is remembered of a book can be advanced and
-- need not be dropped. Names are asked for subjects of any register.
create index register_row_known_from on register_row (book, known_from);
create index register_row_known_to on register_row (book, known_to) where known_to is not null;
create index register_row_by_subject on register_row (book, subject);
-- The last day of work in a book, which every screen opens at.
create index record_by_last_day on record (book, greatest(decided_on, effective_on)) where kind <> 'record.reversed';
