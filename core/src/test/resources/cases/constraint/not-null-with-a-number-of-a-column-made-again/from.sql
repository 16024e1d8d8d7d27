create type e1 as enum ('b');
create table t (d e1 constraint refuses not null, k int);
