create table t (id int primary key, n int);create index t_n on t (n);alter table t cluster on t_n;create table u (n int);create index u_n on u (n);alter table u cluster on u_n;
