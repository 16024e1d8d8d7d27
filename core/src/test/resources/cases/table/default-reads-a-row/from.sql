create table r (x int, y text, z bigint default 5);
create table h (v r);
create table t (a int, b bigint default (row(1, null, 2)::r).x);
