create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts using (owner is null);
create policy seen on accounts for select to reader, writer using (true);
create policy kept on accounts for delete to current_user using (true);
