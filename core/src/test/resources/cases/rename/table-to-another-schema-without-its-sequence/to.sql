create schema s; create sequence t_id_seq as integer; create table s.t (id integer not null default nextval('t_id_seq'), n text);
