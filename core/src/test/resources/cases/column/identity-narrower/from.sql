create table t (id bigint generated always as identity (maxvalue 10000000000), n text);
create table u (id bigint generated always as identity (start 5000000000), n text);
