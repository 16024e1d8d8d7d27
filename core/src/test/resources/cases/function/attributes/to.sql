create function f(a integer) returns integer language sql immutable strict parallel safe cost 5 security definer leakproof set work_mem = '8MB' set search_path = 'pg_catalog', 'public' as $$ select a $$;
create function g(a integer) returns setof integer language plpgsql as $$ begin return next a; end $$;
