create function mine(n integer, more integer default 1) returns boolean language sql stable as 'select true';
create table accounts (id integer, owner integer);
create policy own on accounts using (mine(owner));
create policy seen on accounts for select using (mine(owner));
