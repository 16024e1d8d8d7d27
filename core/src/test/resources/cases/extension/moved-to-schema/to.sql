create schema ext;
create extension pg_trgm schema ext;
create table people (id int primary key, name text);
create index people_name on people using gin (name ext.gin_trgm_ops);
