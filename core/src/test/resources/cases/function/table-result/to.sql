create function people(n integer) returns table (id integer, name text, born date) language sql as $$ select 1, 'a', null::date $$;
create view v as select id from people(1);
comment on view v is 'v';
