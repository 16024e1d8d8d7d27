create function keep(was integer, becomes integer) returns integer language sql immutable as $$ select becomes $$;
create aggregate latest(integer) (sfunc = keep, stype = integer);
comment on aggregate latest(integer) is 'The last';
