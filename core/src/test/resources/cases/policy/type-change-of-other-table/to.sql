create table staff (id integer, boss bigint);
create table accounts (id integer);
create policy own on accounts using (exists (select from staff s where s.boss = accounts.id));
