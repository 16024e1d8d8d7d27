create procedure clean() language sql as $$ select 1 $$;
