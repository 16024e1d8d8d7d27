create table users (id integer);
create rule kept as on delete to users do instead nothing;
create rule other as on update to users do instead nothing;
alter table users disable rule kept;
comment on rule kept on users is 'off';
