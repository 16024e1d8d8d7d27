create function same(text, text) returns boolean language sql immutable as $$ select lower($1) = lower($2) $$;
create operator === (function = same, leftarg = text, rightarg = text);
create view v as select 'a' === 'b' as same;
