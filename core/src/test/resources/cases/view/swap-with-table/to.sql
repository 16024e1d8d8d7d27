create table people (id int primary key, name text);
create view staff as select id, name from people;
create view names as select name from people;
create view more as select name, id, 1 as n from staff;
