create table t (id int primary key, n int);
create function is_fine(t t) returns boolean language sql immutable as $$ select t.n > 0 $$;
create function is_small(t t) returns boolean language sql immutable as $$ select t.n < 100 $$;
alter table t add constraint fine check (is_fine(t));
create table other (id int primary key references t);
