create table parties (id bigint, name text check (name <> ''));
create table people (born date) inherits (parties);
create view names as select name from parties;
