create table t (id int primary key);
create function verify() returns trigger language plpgsql as $$ begin return null; end $$;
