create sequence t_id_seq as integer increment -1; create table t (id integer not null default nextval('t_id_seq'), n text); alter sequence t_id_seq owned by t.id;
