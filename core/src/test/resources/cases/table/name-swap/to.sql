create table b (id int primary key, y text);
create view a as select id from b;
