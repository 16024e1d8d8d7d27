create table kept (id integer);
create table a (id integer);
create table b (id integer);
create policy p on a using (id in (select id from b));
create policy p on b using (id in (select id from a));
