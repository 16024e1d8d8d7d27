create function same(text, text) returns boolean language sql immutable as $$ select lower($1) = lower($2) $$;
create operator === (function = same, leftarg = text, rightarg = text, commutator = ===);
create table users (name text default ('a' === 'b')::text);
create view v as select name === 'b' as same from users;
