create table accounts (id integer, owner text, deleted boolean);
create policy own on accounts using (owner = current_user and not deleted);
create policy gone on accounts for delete using (deleted);
