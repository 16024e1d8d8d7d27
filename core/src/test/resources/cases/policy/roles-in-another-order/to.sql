create table accounts (id integer primary key, owner text, balance numeric);
create policy seen on accounts for select to writer, reader using (true);
