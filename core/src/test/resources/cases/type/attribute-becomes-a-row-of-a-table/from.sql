create table r (b int, a int);
create type c as (a int, b int);
create type wrap as (x c, y c[]);
create table t (id int primary key, w wrap);
