create table people (id integer);
create function count_people() returns bigint language sql as $$ select count(*) from people $$;
