create table r (a bigint, b text, c int);
create table t (id int, v r, vs r[], primary key (id)) partition by range (id);
create table t1 partition of t default;
create table u (t t);
