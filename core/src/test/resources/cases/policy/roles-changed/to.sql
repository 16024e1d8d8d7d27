create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts to reader using (owner is null);
create policy seen on accounts for select to writer, current_user using (true);
create policy kept on accounts for delete to public using (true);
