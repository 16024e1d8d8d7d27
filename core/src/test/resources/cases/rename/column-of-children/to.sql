create table parties (id bigint, title text check (title <> ''));
create table people (born date) inherits (parties);
create view names as select title as name from parties;
