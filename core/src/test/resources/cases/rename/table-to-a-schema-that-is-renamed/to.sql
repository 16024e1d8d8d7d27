create schema journal;
create table journal.events (id integer);
create table journal.orders (id integer primary key);
