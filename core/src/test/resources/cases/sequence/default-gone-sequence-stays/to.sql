create sequence t_id_seq as integer;
create table t (id int primary key, name text);
