create table m2 (k int, a bigint constraint m2_other_id_not_null not null, other_id numeric(8, 2) constraint m2_a_not_null not null) partition by hash (k);
create table m2_1 partition of m2 for values with (modulus 1, remainder 0);
