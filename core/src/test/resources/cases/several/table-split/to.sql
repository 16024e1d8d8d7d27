create table addresses (id int primary key, street text, city text);
create table people (id int primary key, name text, address_id int references addresses);
create view cities as select distinct city from addresses;
