create table t (id bigint default 64, other smallserial);
alter table t rename id to former;
alter table t rename other to id;
alter table t rename former to other;
