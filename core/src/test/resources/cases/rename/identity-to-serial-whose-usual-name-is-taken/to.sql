create table t4 (id smallint not null);
create sequence "t4_Odd one_seq" as smallint owned by t4.id;
alter table t4 alter id set default nextval('"t4_Odd one_seq"');
