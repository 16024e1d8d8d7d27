create type mood as enum ('asleep', 'sad', 'ok', 'happy', 'gone');
create table people (id int primary key, mood mood not null);
