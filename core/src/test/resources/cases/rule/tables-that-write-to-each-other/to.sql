create table kept (id integer);
create table a (id integer);
create table b (id integer);
create rule r as on delete to a do also delete from b where b.id = old.id;
create rule r as on delete to b do also delete from a where a.id = old.id + 1;
