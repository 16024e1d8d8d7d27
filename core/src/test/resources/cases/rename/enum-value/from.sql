create type userstatus as enum ('active', 'suspended');
create table users (
    id bigint primary key,
    status userstatus not null default 'suspended',
    kept userstatus[] default '{suspended}',
    check (status <> 'suspended' or id > 0)
);
create index suspended_idx on users (id) where status = 'suspended';
create view suspended as select id from users where status = 'suspended';
create domain usual as userstatus default 'suspended' check (value <> 'active');
