create table accounts (id integer primary key, owner text, balance numeric);
