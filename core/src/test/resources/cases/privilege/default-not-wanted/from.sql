create table old (id int primary key);
alter default privileges grant select on tables to reader;
alter default privileges revoke execute on functions from public;
