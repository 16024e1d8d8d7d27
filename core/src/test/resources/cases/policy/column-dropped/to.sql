create table accounts (id integer, owner text);
create policy own on accounts using (owner = current_user);
