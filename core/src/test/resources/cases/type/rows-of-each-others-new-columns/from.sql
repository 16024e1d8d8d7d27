create table a (i int);
create table b (i int);
create function of_a(r a) returns int language plpgsql immutable as $$ begin return r.i; end $$;
create function of_b(r b) returns int language plpgsql immutable as $$ begin return r.i; end $$;
