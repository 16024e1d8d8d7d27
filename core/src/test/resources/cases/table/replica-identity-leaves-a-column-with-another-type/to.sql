create table t (a bigint);
create unique index i on t (a);
