create table accounts (id integer primary key, owner text, balance numeric);
create policy own on accounts using (owner = current_user);
comment on policy own on accounts is 'theirs';
create policy none on accounts;
