create extension citext;
create table users (id bigint primary key, email citext not null unique, check (email like '%@%'));
create view emails as select email from users;
