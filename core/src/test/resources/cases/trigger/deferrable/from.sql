create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create constraint trigger checked after insert on users for each row execute function touch();
