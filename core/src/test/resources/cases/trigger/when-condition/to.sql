create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before update of name, id on users for each row when (old.name is distinct from new.name) execute function touch('a');
