create type accountstatus as enum ('active', 'new', 'blocked');
create table users (id bigint primary key, status accountstatus not null default 'blocked', history accountstatus[]);
create function is_active(accountstatus) returns boolean language sql begin atomic select $1 = 'active'; end;
