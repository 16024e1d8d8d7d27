create function same(text, text) returns boolean language sql immutable as $$ select lower($1) = lower($2) $$;
create function alike(text, text) returns boolean language sql immutable as $$ select upper($1) = upper($2) $$;
create operator === (function = alike, leftarg = text, rightarg = text);
comment on operator === (text, text) is 'same';
create table users (id integer, name text, alike boolean default ('a'::text === 'b'::text), is_a boolean generated always as (name === 'a') stored, constraint named check (not name === ''));
create index users_same on users ((name === 'x'));
create view v as select name === 'b' as same from users;
comment on view v is 'v';
