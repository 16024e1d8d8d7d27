create table accounts (id integer primary key, owner text, balance numeric);
create policy b on accounts for select using (true);
create policy d on accounts for select using (true);
