create table users (id bigint primary key, born text, age integer default 0, at timestamp with time zone);
create unique index users_age on users (age, id);
