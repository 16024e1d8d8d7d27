create extension citext;
create extension hstore;
create table t (id serial primary key, name citext unique, h hstore, tags citext[]);
create index on t using gin (h);
create view v as select name, h -> 'a' as a from t;
create function f(citext) returns hstore language sql as $$ select hstore('a', $1::text) $$;
create domain email as citext check (value ~ '@');
create table u (e email default 'a@b');
