create function fallback() returns text language sql immutable as $$ select 'y' $$;
create table users (id integer, name text, since date);
create view v as select id, name, since, name as again from users;
alter view v alter column name set default fallback();
alter view v alter column id set default 7;
comment on column v.id is 'Whose';
