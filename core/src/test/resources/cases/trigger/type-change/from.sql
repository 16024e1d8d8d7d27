create table t (id int primary key, a int, b int, c text);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_when before update on t for each row when (old.a is distinct from new.a) execute function touch();
create trigger t_of after update of b on t for each row execute function touch();
create trigger t_all before update on t for each row when (old.* is distinct from new.*) execute function touch();
comment on trigger t_when on t is 'When';
