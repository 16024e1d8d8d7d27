create table users (id integer, name text);
create table gone (id integer);
create rule kept as on delete to users do instead nothing;
create rule copied as on insert to users do also insert into gone values (new.id);
create rule own as on delete to gone do instead nothing;
