create function me() returns bigint language sql stable as 'select 1::bigint';
create table accounts (id integer, owner integer);
create policy own on accounts using (owner = me());
comment on policy own on accounts is 'theirs';
