create table t (id int primary key);
create function one() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_1 before insert on t for each row execute function one();
