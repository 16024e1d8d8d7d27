create table users (id bigint primary key, name varchar(50) not null default 'x', code varchar(5) unique, check (name <> ''));
create index users_lower on users (lower(name));
