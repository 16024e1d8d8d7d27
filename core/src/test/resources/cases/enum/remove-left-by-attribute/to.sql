create type mood as enum ('ok');
create type answer as (felt text, said text);
create table people (id int primary key, answer answer);
