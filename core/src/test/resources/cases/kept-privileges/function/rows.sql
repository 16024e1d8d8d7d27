revoke all on function one from public;
grant execute on function one to reader;
grant select on ones to reader;
