create type mood as enum ('happy', 'ok', 'sad');
create table people (id int primary key, mood mood not null);
comment on type mood is 'how it is';
