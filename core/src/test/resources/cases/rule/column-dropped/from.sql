create table users (id integer, name text);
create table log (who integer, what text);
create rule logged as on insert to users do also insert into log values (new.id, new.name);
