create table "Odd t" (id int, z int);
create view v as select p, q from "Odd t" x(p, q);
