create table staff (id integer, name text);
create view active as select id::bigint as id, name from staff;
create table accounts (id integer);
create policy own on accounts using (id in (select id from active));
