create function me() returns integer language sql stable as 'select 1';
create table accounts (id integer, owner integer);
create policy own on accounts using (owner = me());
comment on policy own on accounts is 'theirs';
