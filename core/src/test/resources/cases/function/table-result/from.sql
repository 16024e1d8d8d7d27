create function people(n integer, out id integer, out name text) returns setof record language sql as $$ select 1, 'a' $$;
create view v as select id from people(1);
comment on view v is 'v';
