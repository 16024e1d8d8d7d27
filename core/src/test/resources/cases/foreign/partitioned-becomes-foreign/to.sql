create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table events (id integer, at date not null, kind text) server archive;
create table events_2020 (id integer, at date not null, kind text);
create view kinds as select kind from events;
