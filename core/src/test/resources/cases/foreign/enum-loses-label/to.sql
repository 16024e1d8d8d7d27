create type mood as enum ('happy', 'sad');
create domain strong as mood check (value <> 'happy');
create foreign data wrapper w;
create server archive foreign data wrapper w;
create foreign table films (id integer, mood mood default 'sad', moods mood[], strong strong, constraint c check (mood <> 'happy')) server archive;
create table users (id integer, mood mood);
create view moods as select mood from films;
