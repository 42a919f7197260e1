-- Whom of the register of persons an account belongs to, set by the administrator: "my work" is theirs.
alter table account add column person uuid;
