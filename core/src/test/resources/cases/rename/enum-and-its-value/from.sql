create type userstatus as enum ('active', 'suspended');
create table users (id bigint primary key, status userstatus not null default 'suspended', history userstatus[]);
create function is_active(userstatus) returns boolean language sql begin atomic select $1 = 'active'; end;
