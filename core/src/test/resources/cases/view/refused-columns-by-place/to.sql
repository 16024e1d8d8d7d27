create table "Odd t" (id int, b int, z int);
create view v as select p, q from "Odd t" x(p, r, q);
