create table m1 (k integer, a varchar(20) collate "POSIX") partition by hash (k);
create table m1_1 partition of m1 for values with (modulus 1, remainder 0);
