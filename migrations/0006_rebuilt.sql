-- When the ledger was last derived anew: what was remembered of the book before is asked again.
alter table book add column rebuilt_at timestamptz;
