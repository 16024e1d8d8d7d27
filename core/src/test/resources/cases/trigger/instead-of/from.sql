create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create view names as select name from users;
create trigger t instead of insert on names for each row execute function touch();
comment on trigger t on names is 'writes';
