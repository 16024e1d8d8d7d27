create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'no'; end $$;
create table users (id integer, name text);
create event trigger refused on sql_drop execute function refuse();
