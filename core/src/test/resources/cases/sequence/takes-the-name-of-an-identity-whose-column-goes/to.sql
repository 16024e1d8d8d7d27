create table t (n integer);
create table u (n integer);
create sequence t_id_seq;
create view u_id_seq as select n from t;
