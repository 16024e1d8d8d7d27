create table above (id bigint primary key, a text, c integer default 1);
create table below (b integer) inherits (above);
create table last () inherits (below);
create table gone (d date, e text) inherits (above);
