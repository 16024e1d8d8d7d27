create table t (a int, c int);
create function shown(r t) returns text language plpgsql immutable as $$ begin return r::text; end $$;
alter table t alter c set default length(shown(row(1, 2)));
alter table t add constraint has check (shown(row(1, 2)) <> '');
create index by_row on t (shown(row(a, 2)));
create policy p on t using (shown(row(1, 2)) <> '');
create view v as select a, shown(row(1, a)) from t;
