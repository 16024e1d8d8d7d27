create table t (id int primary key);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_1 before insert on t for each row execute function touch();
create trigger t_2 before insert on t for each row execute function touch();
