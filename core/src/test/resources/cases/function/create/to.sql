create function add(a int, b int default 1) returns int language sql immutable strict parallel safe as $$ select a + b $$;
comment on function add is 'It''s a sum';
create procedure reset(inout n int) language plpgsql as $$ begin n := 0; end $$;
create function rows_of(n int) returns table (i int, s text) language plpgsql rows 10 cost 5 security definer set search_path = public as $body$ begin return query select g, g::text from generate_series(1, n) g; end $body$;
