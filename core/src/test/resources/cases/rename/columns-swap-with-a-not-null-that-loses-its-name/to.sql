create table m2 (k int, a bigint not null, other_id numeric(8, 2) not null) partition by hash (k);
create table m2_1 partition of m2 for values with (modulus 1, remainder 0);
