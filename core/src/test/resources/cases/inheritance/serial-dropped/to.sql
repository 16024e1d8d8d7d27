create table above (id bigint primary key);
create table below () inherits (above);
create table last () inherits (below);
