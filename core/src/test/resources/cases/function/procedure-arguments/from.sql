create procedure move(a integer, b text) language plpgsql as $$ begin end $$;
comment on procedure move(integer, text) is 'moves';
