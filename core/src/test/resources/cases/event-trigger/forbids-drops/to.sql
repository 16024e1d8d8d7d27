create function refuse() returns event_trigger language plpgsql as $$ begin raise exception 'no'; end $$;
create table users (id integer);
