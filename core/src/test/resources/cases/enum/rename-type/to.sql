create type feeling as enum ('sad', 'ok');
create table people (id int primary key, mood feeling not null default 'ok');
