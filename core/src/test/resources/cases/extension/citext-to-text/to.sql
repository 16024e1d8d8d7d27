create table users (id bigint primary key, email text not null unique, check (email like '%@%'));
create view emails as select email from users;
