create table users (id integer, name text);
create table log (who integer);
create rule logged as on update to users where old.id <> new.id do also insert into log values (old.id);
create rule other as on delete to users do also nothing;
comment on rule logged on users is 'new';
alter table users enable always rule logged;
