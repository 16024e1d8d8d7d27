create type mood as enum ('fine', 'great');
create table people (id bigint primary key, mood mood default 'fine');
