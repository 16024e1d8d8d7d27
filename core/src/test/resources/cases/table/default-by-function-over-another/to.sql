create table a (id int primary key);
create function count_a() returns bigint begin atomic select count(id) from a; end;
create table b (id int primary key, n bigint default count_a());
alter table a add b_id int references b;
