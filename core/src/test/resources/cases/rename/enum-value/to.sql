create type userstatus as enum ('active', 'blocked');
create table users (
    id bigint primary key,
    status userstatus not null default 'blocked',
    kept userstatus[] default '{blocked}',
    check (status <> 'blocked' or id > 0)
);
create index suspended_idx on users (id) where status = 'blocked';
create view suspended as select id from users where status = 'blocked';
create domain usual as userstatus default 'blocked' check (value <> 'active');
