create type mood as enum ('ok');
create table people (id int, mood text default 'fine');
