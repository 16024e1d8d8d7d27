create table t (a int);
create function shown(r t) returns text language plpgsql immutable as $$ begin return r::text; end $$;
alter table t add e serial, add d int not null;
alter table t alter d set default length(shown(row(1, 2, 3)));
alter table t add constraint ck check (shown(row(a, e, d)) <> '');
alter table t add primary key (d, e);
create unique index on t (d) where d > 0;
create view v as select d from t;
