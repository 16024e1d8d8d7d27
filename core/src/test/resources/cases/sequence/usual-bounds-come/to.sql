create sequence from_zero;
create sequence down increment -1;
create sequence used;
create table t (id bigint generated always as identity, n int);
