create type mood as enum ('blue', 'ok');
create table people (id bigint primary key, mood mood default 'blue', check (mood <> 'ok' or id > 1));
