create schema ext;
create extension hstore schema ext;
create table t (id bigserial primary key, name text unique, h ext.hstore, tags text[]);
create index on t using gist (h);
create view v as select name, h operator(ext.->) 'b' as a from t;
create function f(text) returns ext.hstore language sql as $$ select ext.hstore('a', $1) $$;
create domain email as text check (value ~ '@.');
create table u (e email default 'a@c');
