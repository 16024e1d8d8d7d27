create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts using (owner = current_user) with check (balance >= 0 and owner is not null);
create policy added on accounts for insert with check (balance > 10);
create policy seen on accounts for select to reader using (balance > 0 or owner = 'all');
