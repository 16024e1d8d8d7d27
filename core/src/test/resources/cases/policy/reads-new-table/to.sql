create table accounts (id integer primary key, owner text, balance numeric);
create table zones (name text, admin name);
create policy own on accounts using (owner in (select name from zones where admin = current_user));
create policy zone on zones using (admin = current_user);
