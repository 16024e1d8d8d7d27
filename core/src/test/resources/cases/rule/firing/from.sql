create table users (id integer);
create rule kept as on delete to users do instead nothing;
create rule other as on update to users do instead nothing;
alter table users enable replica rule other;
