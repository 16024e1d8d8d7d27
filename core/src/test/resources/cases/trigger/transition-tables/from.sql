create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger counted after insert on users referencing new table as added for each statement execute function touch();
