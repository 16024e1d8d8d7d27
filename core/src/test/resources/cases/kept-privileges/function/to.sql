create function one(n integer) returns bigint language sql as 'select 1::bigint';
create view ones as select one(1);
