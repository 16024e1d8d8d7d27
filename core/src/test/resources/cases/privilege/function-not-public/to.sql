create function one(a int) returns int language sql as 'select 1';
revoke execute on function one(int) from public;
grant execute on function one(int) to reader;
