create table t (a int);
alter table t add constraint u1 unique (a);
alter table t add constraint u2 unique (a);
