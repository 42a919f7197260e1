-- A row of a register is as confidential as the record that opened it; rows written before said nothing.
update register_row row set confidentiality = record.confidentiality
  from record
  where record.book = row.book and record.position = row.opened
    and row.confidentiality <> record.confidentiality;

-- Who may see a scan is whoever sees a record that cites it.
create index record_by_file on record (book, (basis ->> 'file')) where basis ->> 'file' is not null;
