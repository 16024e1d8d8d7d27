create foreign data wrapper w;
create server archive foreign data wrapper w;
grant usage on foreign data wrapper w to writer;
alter server archive owner to writer;
create foreign table films (id integer) server archive;
alter foreign table films owner to writer;
