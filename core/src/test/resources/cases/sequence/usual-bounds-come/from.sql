create sequence from_zero minvalue 0 start 0;
create sequence down increment -1 maxvalue 1000;
create sequence used minvalue 0 start 0;
create table t (id bigint generated always as identity (minvalue 0 start 0), n int);
