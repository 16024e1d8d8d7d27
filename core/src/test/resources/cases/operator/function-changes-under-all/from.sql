create function add_(text, text) returns text language sql immutable as $$ select $1 || $2 $$;
create operator ||| (leftarg = text, rightarg = text, function = add_);
create aggregate cat(text) (sfunc = add_, stype = text, initcond = '');
create collation german (provider = icu, locale = 'de');
create table t (a text collate german, b text, check (a ||| b <> ''));
create index ti on t (b collate german);
create view tv as select cat(a) as c from t group by b ||| 'x';
create type r as range (subtype = float8, subtype_diff = float8mi);
create table tr (x r, y r[]);
