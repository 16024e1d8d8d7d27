create sequence t1_id_seq as integer;
create table t1 (id integer not null, c integer not null default nextval('t1_id_seq'));
alter sequence t1_id_seq owned by t1.c;
alter table t1 alter id add generated always as identity (sequence name t1_c_seq);
