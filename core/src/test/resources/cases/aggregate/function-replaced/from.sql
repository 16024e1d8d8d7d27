create function keep(state integer, value integer) returns integer language sql immutable as $$ select value $$;
create aggregate latest(integer) (sfunc = keep, stype = integer);
comment on aggregate latest(integer) is 'The last';
