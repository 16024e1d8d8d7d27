create table users (id bigint primary key, email text not null);
create unique index users_email on users (email);
