-- A person found to be entered twice takes along what honours them, and a nomination goes with its organisation:
-- both are found by what the rows refer to.
update register_row set refs = refs || (data ->> 'person')::uuid
  where register in ('commendations', 'commendation-nominations') and data ->> 'person' is not null
    and not (data ->> 'person')::uuid = any (refs);
update register_row set refs = refs || (data ->> 'organisation')::uuid
  where register = 'commendation-nominations' and not (data ->> 'organisation')::uuid = any (refs);
