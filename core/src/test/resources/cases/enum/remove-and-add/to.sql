create type mood as enum ('sad', 'fine', 'happy');
create table people (id int primary key, mood mood not null default 'fine');
create table days (day date primary key, mood mood);
