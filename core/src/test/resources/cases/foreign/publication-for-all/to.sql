create foreign data wrapper w;
create server archive foreign data wrapper w;
create table users (id integer);
create foreign table films (id integer) server archive;
create publication changes for all tables;
