create table m2 (k int, other_id bigint not null, a numeric generated always as (other_id + 1) stored constraint refuses not null) partition by hash (k);
create table m2_1 partition of m2 for values with (modulus 1, remainder 0);
