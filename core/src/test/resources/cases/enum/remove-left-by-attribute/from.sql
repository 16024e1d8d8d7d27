create type mood as enum ('sad', 'ok');
create type answer as (felt mood, said text);
create table people (id int primary key, answer answer);
