create table accounts (id integer, owner bigint);
alter table accounts enable row level security;
alter table accounts force row level security;
create policy own on accounts to reader using (owner = 5) with check (owner > 0);
comment on policy own on accounts is 'theirs';
