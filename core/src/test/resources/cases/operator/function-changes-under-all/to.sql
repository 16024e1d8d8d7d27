create function add_(a text, b text) returns text language sql immutable as $$ select a || '' || b $$;
create operator ||| (leftarg = text, rightarg = text, function = add_, commutator = |||);
create aggregate cat(text) (sfunc = add_, stype = text, initcond = 'x');
create collation german (provider = icu, locale = 'de-u-co-phonebk');
create table t (a text collate german, b varchar, check (a ||| b <> 'y'));
create index ti on t (b collate german);
create view tv as select cat(a) as c from t group by b ||| 'x';
create type r as range (subtype = float8);
create table tr (x r, y r[]);
