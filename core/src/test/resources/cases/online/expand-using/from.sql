create table users (id bigint primary key, born text, age text default '0', at timestamp without time zone);
create unique index users_age on users (age, id);
