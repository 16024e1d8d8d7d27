create table staff (id int primary key, name text);
create view people as select id, name from staff;
create view names as select name from people;
create view more as select name, id from staff;
