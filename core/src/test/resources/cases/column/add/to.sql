create table users (id bigint primary key, name varchar(100) default 'x', age int, tags text[] not null default '{}', created timestamptz not null default now());
comment on column users.name is 'Name';
