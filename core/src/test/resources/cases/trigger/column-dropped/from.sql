create table t (id int primary key, a int, b int);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_of after update of b on t for each row execute function touch();
create trigger t_when before update on t for each row when (new.b > 0) execute function touch();
