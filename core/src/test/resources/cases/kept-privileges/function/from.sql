create function one(n integer) returns integer language sql as 'select 1';
create view ones as select one(1);
