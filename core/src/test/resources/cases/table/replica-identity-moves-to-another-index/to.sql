create table t (a integer, b integer not null);
create unique index i on t (a);
create unique index j on t (b);
alter table t replica identity using index j;
