create table t (a int);
create function shown(r t) returns text language plpgsql immutable as $$ begin return r::text; end $$;
