create sequence t_id_seq;
create table t (id bigint primary key default nextval('t_id_seq'));
