create table t (n int);
create table u (n int, x t[]);
