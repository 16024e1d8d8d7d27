create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts using (owner = current_user);
create policy seen on accounts for select using (true);
comment on policy seen on accounts is 'By all';
