create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts for update using (owner = current_user);
comment on policy own on accounts is 'theirs';
