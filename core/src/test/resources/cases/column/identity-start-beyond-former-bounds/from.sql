create table t (id smallint generated always as identity, n text);
create table u (id integer generated always as identity (minvalue 1 maxvalue 100), n text);
create table v (id integer generated always as identity (increment -1 minvalue -100 maxvalue -1), n text);
