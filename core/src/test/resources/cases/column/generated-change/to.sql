create table t (id int primary key, a int, double_a int generated always as (a + a) stored);
create index t_double on t (double_a);
create view doubles as select double_a from t;
