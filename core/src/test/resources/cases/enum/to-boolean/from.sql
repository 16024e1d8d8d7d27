create type state as enum ('on', 'off');
create table lamps (id int primary key, state state not null);
