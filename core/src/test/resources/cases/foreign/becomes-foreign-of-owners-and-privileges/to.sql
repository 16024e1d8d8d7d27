create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, title text) server archive;
grant select on films to reader;
grant insert on films to writer;
alter foreign table films owner to writer;
