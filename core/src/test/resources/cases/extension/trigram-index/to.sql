create extension pg_trgm;
create table people (id int primary key, name text);
create index people_name on people using gin (name gin_trgm_ops);
create index people_name_near on people using gist (name gist_trgm_ops (siglen='64'));
