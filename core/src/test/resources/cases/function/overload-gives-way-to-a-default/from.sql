create function f(a int) returns int language sql immutable as 'select a + 5';
create table t (id int primary key, c int default f(1), check (f(id) > 0));
create view v as select f(id) x from t;
create view w as select f(id) x from t;
create policy q on t using (f(id) > 1);
