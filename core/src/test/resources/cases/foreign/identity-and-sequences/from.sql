create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer not null, code integer, number integer generated always as identity) server archive;
