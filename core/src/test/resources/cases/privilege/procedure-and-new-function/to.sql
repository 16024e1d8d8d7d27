create procedure tidy() language sql as '';
grant execute on procedure tidy() to reader;
revoke all on procedure tidy() from public;
create function two() returns int language sql as 'select 2';
revoke all on function two() from public;
