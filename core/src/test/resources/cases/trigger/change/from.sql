create table t (id int primary key, a int);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger t_1 before insert on t for each row execute function touch();
create trigger t_2 after insert on t for each statement execute function touch();
comment on trigger t_2 on t is 'Two';
