create foreign data wrapper w;
create server archive foreign data wrapper w;
create table users (id integer);
create publication changes for all tables;
