create foreign data wrapper w; create server s foreign data wrapper w;
create type kind as enum ('a', 'b');
create type sort as enum ('x', 'y', 'z');
create table ev (id int, kind kind) partition by list (kind);
create table ev_a partition of ev for values in ('a');
create foreign table ev_b partition of ev for values in ('b') server s;
create table more (id int, sort sort) partition by list (sort);
create table more_x partition of more for values in ('x');
create foreign table more_y partition of more for values in ('y', 'z') server s;
