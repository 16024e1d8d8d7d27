create table t (id int primary key, a int, changed timestamptz);
create function stamp() returns trigger language plpgsql as $$ begin new.changed := now(); return new; end $$;
create trigger stamp before insert or update of a, id on t for each row when (new.a > 0) execute function stamp();
comment on trigger stamp on t is 'It''s when';
