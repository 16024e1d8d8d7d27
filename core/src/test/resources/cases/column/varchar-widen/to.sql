create table users (id bigint primary key, name varchar(100) not null default 'x', code text unique, check (name <> ''));
create index users_lower on users (lower(name));
