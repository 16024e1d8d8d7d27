create table t (n int);
create index t_idx on t (n);
create table u (n int constraint u_key primary key);
create table v (n int);
create index v_idx on v (n);
alter table v cluster on v_idx;
create table w (n int);
