create domain narrow as numeric(8,2);
create domain d as numeric(12,4);
create domain list as d[];
create type r as (a d, b list, c numeric(12,4));
create type within as range (subtype = d);
create table t (id int, v r, w r[], x within, y within_multirange, z numeric(12,4), unique (x));
