create table t (id int primary key);
create function verify() returns trigger language plpgsql as $$ begin return null; end $$;
create constraint trigger later after insert on t deferrable initially deferred for each row execute function verify();
create trigger seen after insert on t referencing new table as added for each statement execute function verify();
