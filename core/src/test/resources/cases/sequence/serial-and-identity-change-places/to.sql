create sequence s as bigint increment 5 maxvalue 100000;
create table t (id bigint generated always as identity primary key, x bigint default nextval('s'));
alter sequence s owned by t.x;
create table u (id serial, y bigint generated always as identity (increment 3));
create function nx() returns bigint language sql as $$ select nextval('s') $$;
create view v as select nextval('s')::int as n;
