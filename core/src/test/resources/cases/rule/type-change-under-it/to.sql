create table users (id bigint, name text);
create table log (who bigint);
create rule logged as on insert to users do also insert into log values (new.id);
alter table users disable rule logged;
comment on rule logged on users is 'logs';
