create type mood as enum ('ok', 'happy');
create table people (id int primary key, mood mood);
