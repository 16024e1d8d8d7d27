alter default privileges grant select on tables to reader;
alter default privileges revoke execute on functions from public;
alter default privileges grant usage on schemas to reader;
