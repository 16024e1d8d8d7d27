create schema s1; create schema s2;
create table s1.a (id int primary key, v text);
create table s2.a (id int primary key, a1 int references s1.a);
create view s1.v as select a.v, b.id from s1.a a join s2.a b on b.a1 = a.id;
create function s2.f() returns int language sql begin atomic select count(*)::int from s1.v; end;
create table s1.c (x int default s2.f(), y int generated always as identity);
create sequence s2.q owned by s2.a.id;
