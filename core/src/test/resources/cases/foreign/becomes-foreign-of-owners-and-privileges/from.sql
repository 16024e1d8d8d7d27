create foreign data wrapper w;
create server archive foreign data wrapper w;
create table films (id integer, title text);
grant select on films to reader;
grant update (title) on films to writer;
alter table films owner to writer;
