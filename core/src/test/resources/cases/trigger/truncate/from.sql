create table users (id integer);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
