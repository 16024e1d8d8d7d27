create type mood as enum ('sad', 'ok', 'glad');
create table people (id bigint primary key, mood mood default 'ok');
