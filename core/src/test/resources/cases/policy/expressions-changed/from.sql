create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts using (owner = current_user) with check (balance >= 0);
create policy added on accounts for insert with check (balance >= 0);
create policy seen on accounts for select using (balance > 0);
