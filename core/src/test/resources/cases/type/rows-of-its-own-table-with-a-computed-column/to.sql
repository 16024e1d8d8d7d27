create table t (a int, c int, g int generated always as (c + 1) stored);
create function shown(r t) returns text language plpgsql immutable as $$ begin return r::text; end $$;
alter table t alter c set default length(shown(row(1, 2, 3)));
