create schema audit;
create table audit.events (id integer);
create table orders (id integer primary key);
