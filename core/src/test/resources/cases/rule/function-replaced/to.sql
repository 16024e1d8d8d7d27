create function who(n integer) returns integer language sql as $$ select n $$;
create table users (id integer);
create table log (who integer);
create rule logged as on insert to users do also insert into log values (who(new.id));
