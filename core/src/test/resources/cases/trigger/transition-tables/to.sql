create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger counted after update on users referencing old table as removed new table as added for each statement execute function touch();
