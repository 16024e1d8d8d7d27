create type mood as enum ('sad', 'happy');
create table users (id integer, mood mood);
