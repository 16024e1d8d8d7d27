create table users (id int primary key, kind varchar(20) check (kind in ('ADMIN', 'it''s [me], ok', 'back\slash')), code char(2) check (code in ('a', 'b')), n int check (n in (1, 2)), t text check (t not in ('x', 'y')), o varchar(5) check (o in ('one')));
create index users_admin on users (id) where kind in ('ADMIN', 'USER');
create view admins as select id, kind in ('A', 'B') as high from users where kind not in ('USER', 'GUEST');
alter table users add is_admin boolean generated always as (kind in ('ADMIN', 'ROOT')) stored;
