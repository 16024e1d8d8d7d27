create table users (id int primary key, age bigint);
create materialized view ages as select age, count(*) as n from users group by age;
grant select on ages to reader, writer;
