create type mood as enum ('sad', 'ok', 'happy');
create domain temper as mood default 'ok' check (value <> 'sad');
create type answer as (mood mood, said text);
create table people (id int primary key, temper temper, answer answer);
