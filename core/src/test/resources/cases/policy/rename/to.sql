create table accounts (id integer primary key, owner text, balance numeric);
create policy own_rows on accounts using (owner = current_user);
comment on policy own_rows on accounts is 'only theirs';
create policy "Seen" on accounts for select to reader using (true);
