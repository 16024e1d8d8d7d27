create table users (id int primary key, age int);
create materialized view ages as select age, count(*) as n from users group by age;
grant select on ages to reader;
