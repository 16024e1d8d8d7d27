create table t (a integer not null, b integer not null);
create unique index i on t (a);
alter table t replica identity using index i;
