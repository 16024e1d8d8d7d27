create table above (id bigint primary key, b bigint, d text);
create table below (a varchar(20), c bigint) inherits (above);
create table last () inherits (below);
