do $$ begin if not exists (select from pg_am where amname = 'heap2') then create access method heap2 type table handler heap_tableam_handler; end if; end $$;
create table t (id int) using heap2;create table u (id int);create table v (id int) using heap2;
