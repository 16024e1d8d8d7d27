create type mood as enum ('happy', 'ok', 'sad');
create table people (id int primary key, moods mood[] not null default '{ok,sad}');
