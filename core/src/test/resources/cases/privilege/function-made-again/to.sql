create function one(a int) returns text language sql as 'select ''1''';
revoke all on function one(int) from public;
grant execute on function one(int) to reader;
