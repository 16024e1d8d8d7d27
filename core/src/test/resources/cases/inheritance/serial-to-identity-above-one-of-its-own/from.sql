create table t (id serial, n text); create table u () inherits (t); create sequence own as integer; alter table u alter id set default nextval('own'); alter sequence own owned by u.id;
