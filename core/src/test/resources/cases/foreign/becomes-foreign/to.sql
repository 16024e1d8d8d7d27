create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer) server archive;
