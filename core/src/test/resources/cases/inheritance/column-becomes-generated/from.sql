create table above (id bigint primary key, a integer not null, b bigint, c integer, d text default 'x', e text generated always as (lower(d)) stored);
create table below () inherits (above);
create table last (c integer) inherits (below);
