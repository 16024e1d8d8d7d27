create type pair as (b int, a bigint, c int);
create function pair_text(pair) returns text language sql immutable as $$ select ($1).a || ':' || ($1).b $$;
create cast (pair as text) with function pair_text(pair);
create table t (p pair, q text generated always as (pair_text(p)) stored, constraint c check (pair_text(p) <> ''));
create index on t (pair_text(p));
create function pair_cmp(pair, pair) returns boolean language sql immutable as $$ select ($1).a < ($2).a $$;
create operator <<< (leftarg = pair, rightarg = pair, function = pair_cmp);
create view v as select p <<< p as lt, p::text as tx from t;
