create table a (id int primary key, n bigint);
create function count_a() returns bigint begin atomic select count(n) from a; end;
create table b (id int primary key, n bigint default count_a());
create view ab as select a.n, count_a() as all_of_them from a join b using (id);
create function of_view() returns setof ab begin atomic select * from ab; end;
