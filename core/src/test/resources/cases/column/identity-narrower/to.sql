create table t (id integer generated always as identity (maxvalue 1000), n text);
create table u (id integer generated always as identity, n text);
