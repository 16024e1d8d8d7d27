create table a (i int);
create table b (i int);
create function of_a(r a) returns int language plpgsql immutable as $$ begin return r.i; end $$;
create function of_b(r b) returns int language plpgsql immutable as $$ begin return r.i; end $$;
alter table a add n int;
alter table b add n int default of_a(row(1, 2));
alter table a alter n set default of_b(row(1, 2));
