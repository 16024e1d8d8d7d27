create table people (id int primary key, name text);
create view staff as select id, name from people;
