create type held as (a int, b int);
create function shown(h held) returns text language plpgsql immutable as $$ begin return h::text; end $$;
create domain boxed as text default shown(row(1, 2));
create table t (
    n int,
    said text default shown(row(1, 2)),
    pairs held[] default array[row(1, 2)]::held[],
    made text generated always as (shown(row(n, 2))) stored,
    constraint has check (shown(row(n, 2)) <> ''),
    constraint compares check (row(n, 1) > row(0, 0) and said is not null));
create index by_row on t (shown(row(n, 2)));
create index by_where on t (n) where shown(row(n, 2)) <> '';
create index apart on t (n) where row(n, 1) > row(0, 0);
create statistics of_rows on n, (shown(row(n, 2))) from t;
create function touched() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger on_row before update on t for each row when (shown(row(new.n, 2)) <> '') execute function touched();
create function later(h held default row(1, 2)) returns text language plpgsql as $$ begin return h::text; end $$;
create function atomic() returns text language sql return shown(row(1, 2));
create table reader (whole held, part int generated always as ((whole).a) stored, constraint compares check (row(part, 1) > row(0, 0)));
create materialized view kept as select shown(row(n, 2)) as shown from t;
