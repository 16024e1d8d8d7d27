create table users (id integer, name text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create view names as select id, name from users;
create trigger t instead of insert on names for each row execute function touch();
create rule gone as on delete to names do instead delete from users where id = old.id;
comment on rule gone on names is 'really';
