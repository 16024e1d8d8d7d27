create domain email as text;
create type place as (x integer, y integer);
create type span as range (subtype = integer);
create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, mail email not null, place place, spans span[]) server archive;
