create type mood as enum ('sad', 'happy');
create table people (id int primary key, mood mood not null);
