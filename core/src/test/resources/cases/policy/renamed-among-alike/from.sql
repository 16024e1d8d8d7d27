create table accounts (id integer primary key, owner text, balance numeric);
create policy a on accounts for select using (true);
create policy b on accounts for select using (true);
create policy c on accounts for select using (true);
