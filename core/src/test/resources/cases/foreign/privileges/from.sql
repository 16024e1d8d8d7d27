create foreign data wrapper w;
grant usage on foreign data wrapper w to writer;
create server archive foreign data wrapper w;
create foreign table films (id integer, title text) server archive;
grant select on films to reader;
