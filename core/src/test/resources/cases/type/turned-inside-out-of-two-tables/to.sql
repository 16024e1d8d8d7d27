create table u (n int);
create table t (n int, x u);
