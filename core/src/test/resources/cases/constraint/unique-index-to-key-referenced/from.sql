create table users (id bigint not null);
create unique index users_id on users (id);
