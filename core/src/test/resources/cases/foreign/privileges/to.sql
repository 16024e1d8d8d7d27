create foreign data wrapper w;
grant usage on foreign data wrapper w to reader with grant option;
create server archive foreign data wrapper w;
grant usage on foreign server archive to reader;
create foreign table films (id integer, title text) server archive;
grant insert on films to writer;
grant select (title) on films to reader;
create server attic foreign data wrapper w;
grant usage on foreign server attic to public;
