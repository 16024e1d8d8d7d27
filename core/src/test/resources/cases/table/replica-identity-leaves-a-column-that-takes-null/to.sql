create table t (a integer, b integer not null);
create unique index i on t (a);
