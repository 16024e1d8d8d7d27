create procedure move(a integer, b text, inout c integer) language plpgsql as $$ begin c := 1; end $$;
comment on procedure move(integer, text, integer) is 'moves';
