create table above (id bigint primary key, a serial);
create table below () inherits (above);
create table last () inherits (below);
