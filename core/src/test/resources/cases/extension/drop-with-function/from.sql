create extension unaccent;
create table people (id int primary key, name text);
create function plain(name text) returns text language sql immutable as $$ select public.unaccent(name) $$;
create index people_plain on people (plain(name));
