create table people (id bigint, name text, age integer);
create view adults as select id, name from people where age > 17;
create function adult(i integer) returns text begin atomic select name from adults where id = i; end;
create view greeted as select id, adult(id::integer) as hello from people;
create function greet(i integer) returns text begin atomic select hello from greeted where id = i; end;
comment on view greeted is 'g';
comment on function greet(integer) is 'gf';
