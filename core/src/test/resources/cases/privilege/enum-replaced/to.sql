create type mood as enum ('sad', 'happy');
revoke usage on type mood from public;
grant usage on type mood to reader;
create table t (id int primary key, mood mood);
