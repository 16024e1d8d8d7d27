create collation co2 (locale = 'POSIX');
create table m1 (k integer, a varchar(20) collate co2) partition by hash (k);
create table m1_1 partition of m1 for values with (modulus 1, remainder 0);
