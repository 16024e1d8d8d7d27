create table t (id bigint generated always as identity (minvalue 20000 start 100000), n text);
create table u (id integer generated always as identity (minvalue 50 maxvalue 10000 start 200), n text);
create table v (id integer generated always as identity (increment -1 minvalue -10000 maxvalue -50 start -200), n text);
