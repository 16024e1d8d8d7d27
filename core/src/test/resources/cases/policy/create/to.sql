create table accounts (id integer primary key, owner text, balance numeric);
alter table accounts enable row level security;
create policy own on accounts using (owner = current_user);
create policy added on accounts for insert to writer with check (balance >= 0);
create policy seen on accounts for select to reader, writer using (balance > 0 or owner is null);
create policy gone on accounts as restrictive for delete using (balance = 0);
comment on policy own on accounts is 'It''s theirs';
