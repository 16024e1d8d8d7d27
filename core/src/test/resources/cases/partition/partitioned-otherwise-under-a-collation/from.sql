create collation co2 (locale = 'C');
create table m1 (k integer, a varchar(20) collate co2) partition by list (k);
create table m1_1 partition of m1 for values in (1, 2);
