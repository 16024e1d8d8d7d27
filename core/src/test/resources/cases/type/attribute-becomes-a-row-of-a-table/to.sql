create table r (a int, b int);
create type c as (a int, b int);
create type wrap as (x r, y r[]);
create table t (id int primary key, w wrap);
