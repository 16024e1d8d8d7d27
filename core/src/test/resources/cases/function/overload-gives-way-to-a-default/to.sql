create function f(a int, b int default 5) returns int language sql immutable as 'select a + b';
create table t (id int primary key, c int default f(1), check (f(id) > 0));
create view v as select f(id) x from t;
create view w as select f(id) x, f(id, 7) z from t;
create policy q on t using (f(id) > 2);
