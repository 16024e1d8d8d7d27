create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t before update on users for each row when (old.* is distinct from new.*) execute function touch('a', 'it''s');
