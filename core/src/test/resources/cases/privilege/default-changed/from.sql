alter default privileges grant all on tables to reader;
alter default privileges grant execute on functions to reader;
alter default privileges for role writer grant select on tables to reader;
