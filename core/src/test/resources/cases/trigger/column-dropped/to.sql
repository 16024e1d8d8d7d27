create table t (id int primary key, a int);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
