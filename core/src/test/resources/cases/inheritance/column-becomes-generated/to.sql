create table above (id bigint primary key, a integer not null, b bigint generated always as (a * 2) stored, e integer);
create table below () inherits (above);
create table last (c integer) inherits (below);
