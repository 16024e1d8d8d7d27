create domain email as varchar(100);
create type place as (x integer, y bigint);
create type span as range (subtype = bigint);
create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, mail email not null, place place, spans span[]) server archive;
