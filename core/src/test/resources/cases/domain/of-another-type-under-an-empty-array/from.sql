create domain tag as varchar;
create table rooms (id int, tags tag[] not null, constraint some_tags check (tags <> array[]::tag[]));
create index on rooms (id) where tags <> array[]::tag[];
