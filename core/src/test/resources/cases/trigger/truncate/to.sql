create table users (id integer);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger "No Truncate" before truncate on users execute function touch();
create trigger later after delete on users for each statement execute function touch();
