create table users (id integer, name text);
create table log (who integer);
create rule logged as on insert to users do also insert into log values (new.id);
create rule other as on delete to users do instead nothing;
comment on rule logged on users is 'old';
comment on rule other on users is 'goes';
alter table users disable rule logged;
