create type mood as enum ('sad', 'blue', 'ok');
create table people (id bigint primary key, mood mood default 'sad', check (mood <> 'blue' or id > 1));
